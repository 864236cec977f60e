import { defineRoute } from "../../route.ts";
import getAlias from "./get-alias.ts";

/** As of one index, but these paths answer no HEAD. */
export default defineRoute({ ...getAlias, methods: ["GET"], paths: ["/_alias", "/_aliases"] });
