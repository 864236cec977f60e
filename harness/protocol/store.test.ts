import type { Client } from "@elastic/elasticsearch";
import { afterEach, describe } from "vitest";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";
import { describeStore } from "./store.suite.ts";

const now = () => Date.UTC(2026, 10, 24, 12);
let engine: Awaited<ReturnType<typeof startEmbedded>>;
let client: Client;
afterEach(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

describe.each(["indices"] as const)("the store behind the %s", (access) => {
  describeStore(async () => {
    engine = await startEmbedded({ clock: now });
    client = connect(engine);
    return { store: await openStore(client, { access, now }), client, now };
  });
});
