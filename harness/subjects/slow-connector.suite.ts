import { setTimeout as sleep } from "node:timers/promises";
import { type Connector, defineConnector } from "../../connectors/framework/contract.ts";
import { defineFields } from "../../connectors/framework/fields.ts";

const fields = defineFields({
  documents: { type: "int", label: "How many documents there are" },
  ms_per_document: { type: "int", label: "How long each takes to read, in milliseconds" },
});

const slow = defineConnector({
  name: "slow",
  title: "Slow",
  capabilities: { content: false, incremental: false, accessControl: false, advancedRules: false },
  fields,
  async open({ documents, ms_per_document }, { signal }) {
    return {
      async ping() {},
      async *documents() {
        for (let n = 0; n < documents; n += 1) {
          if (ms_per_document > 0) await sleep(ms_per_document, undefined, { signal });
          yield { id: `d-${n}`, fields: { n } };
        }
      },
      async [Symbol.asyncDispose]() {},
    };
  },
});

/** A source of so many documents that takes its time, for syncs that are to be stopped in the middle. */
export const slowConnector = slow as unknown as Connector;
