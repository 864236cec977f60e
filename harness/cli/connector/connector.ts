import type { Group } from "../verb.ts";
import { configure } from "./configure.ts";
import { create } from "./create.ts";
import { list } from "./list.ts";
import { show } from "./show.ts";
import { types } from "./types.ts";

/** What Kibana's pages about connectors let people do, as commands. */
export const connector: Group = {
  name: "connector",
  description: "connectors on an Elasticsearch: create, configure, sync, look at",
  commands: [types, create, list, show, configure],
};
