import { VERSION } from "../version.ts";

/** How every request of the service names itself to Elasticsearch. */
export const USER_AGENT = `plumbline-connectors/${VERSION}`;
