import type { Group } from "../verb.ts";
import { apiKey } from "./api-key.ts";
import { cancel } from "./cancel.ts";
import { config } from "./config.ts";
import { configure } from "./configure.ts";
import { create } from "./create.ts";
import { remove } from "./delete.ts";
import { describe } from "./describe.ts";
import { documents } from "./documents.ts";
import { job } from "./job.ts";
import { jobs } from "./jobs.ts";
import { list } from "./list.ts";
import { pipeline } from "./pipeline.ts";
import { recheck } from "./recheck.ts";
import { rename } from "./rename.ts";
import { rules } from "./rules.ts";
import { schedule } from "./schedule.ts";
import { show } from "./show.ts";
import { sync } from "./sync.ts";
import { types } from "./types.ts";

/** What Kibana's pages about connectors let people do, as commands, in the order in which they are needed. */
export const connector: Group = {
  name: "connector",
  description: "connectors on an Elasticsearch: create, configure, sync, look at",
  commands: [
    types,
    create,
    configure,
    apiKey,
    config,
    recheck,
    sync,
    jobs,
    job,
    cancel,
    schedule,
    rules,
    pipeline,
    documents,
    list,
    show,
    rename,
    describe,
    remove,
  ],
};
