import { beforeAll, describe, expect, it } from "vitest";
import type { Connector, Json, Reader } from "../contract.ts";
import type { FilteringRules } from "../protocol/connector.ts";
import { withDraft } from "../protocol/filtering.ts";
import type { FilteringDraft } from "../protocol/store.ts";
import { World } from "./world.suite.ts";

const without = (value: string, more: Record<string, Json> = {}) => ({
  id: `not-${value}`,
  policy: "exclude",
  field: "n",
  rule: "equals",
  value,
  order: 0,
  ...more,
});

/** What Kibana writes when a person saves a draft. */
async function edit(world: World, draft: FilteringDraft): Promise<void> {
  await world.store.patchConnector("a", {
    filtering: withDraft(world.record("a"), draft, "2026-03-02T10:00:00.000Z"),
  });
}

const idsOf = ({ rules }: FilteringRules) => rules.map(({ id }) => id);
const filteringOf = (world: World) =>
  world.record("a").filtering?.[0] as { active: FilteringRules; draft: FilteringRules };

/** The same connector, which lists what is below a number and knows no numbers above ten. */
function withAdvancedRules(connector: Connector): Connector {
  const schema = {
    type: "object",
    properties: { below: { type: "integer" } },
    required: ["below"],
    additionalProperties: false,
  };
  return {
    ...connector,
    capabilities: { ...connector.capabilities, advancedRules: { schema, example: { below: 2 } } },
    async open(...args): Promise<Reader> {
      const reader = await connector.open(...args);
      const belowOf = (rules: Json) => (rules as { below: number }).below;
      return {
        ping: () => reader.ping(),
        async *documents(rules) {
          for await (const document of reader.documents())
            if (rules === undefined || Number(document.fields.n) < belowOf(rules)) yield document;
        },
        checkRules: async (rules) => (belowOf(rules) > 10 ? ["the source has no numbers above 10"] : []),
        [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
      };
    },
  };
}

async function served() {
  const world = new World();
  await world.addConnector("a");
  const service = world.serve();
  await world.clock.pass(1000);
  const sync = async () => {
    const id = await world.addJob("a");
    await world.clock.until(
      () => world.job(id).status !== "pending" && world.job(id).status !== "in_progress",
    );
    return world.job(id);
  };
  return { world, service, sync };
}

describe("a draft of sync rules", () => {
  it("is in force once it was looked at, and keeps documents out from the next sync on", async () => {
    const { world, service, sync } = await served();
    await sync();
    expect(world.indices.ids("search-a")).toEqual(["a-0", "a-1", "a-2"]);
    await edit(world, { rules: [without("1")] });
    await world.clock.pass(30_000);
    const { active, draft } = filteringOf(world);
    expect(idsOf(active)).toEqual(["not-1", "DEFAULT"]);
    expect([active.validation, draft.validation]).toEqual(Array(2).fill({ state: "valid", errors: [] }));

    expect(await sync()).toMatchObject({
      status: "completed",
      indexed_document_count: 2,
      deleted_document_count: 1,
      metadata: { extracted: 3, filtered: 1 },
    });
    expect(world.indices.ids("search-a")).toEqual(["a-0", "a-2"]);

    await edit(world, { rules: [] });
    await world.clock.pass(30_000);
    expect(await sync()).toMatchObject({ indexed_document_count: 3, metadata: { filtered: 0 } });
    await service.stop();
  });

  it("says what is wrong with it, and leaves the rules before in force", async () => {
    const { world, service, sync } = await served();
    await edit(world, { rules: [without("1")] });
    await world.clock.pass(30_000);
    await edit(world, { rules: [without("x", { rule: "regex", value: "(" })] });
    await world.clock.pass(30_000);
    const { active, draft } = filteringOf(world);
    expect(idsOf(active)).toEqual(["not-1", "DEFAULT"]);
    expect(draft.validation).toEqual({
      state: "invalid",
      errors: [{ ids: ["not-x"], messages: [expect.stringContaining("expected a regular expression")] }],
    });
    expect((await sync()).metadata).toMatchObject({ filtered: 1 });
    expect(world.record("a").status).toBe("connected");
    await service.stop();
  });

  it("is not put in force unseen when it is edited while it is looked at", async () => {
    const world = new World();
    await world.addConnector("a");
    await edit(world, { rules: [without("1")] });
    let edits = 0;
    const service = world.serve(
      {},
      {
        before(method, [, changes]) {
          if (method !== "updateConnector" || !Object.hasOwn(changes as object, "filtering") || edits > 0)
            return;
          edits += 1;
          void edit(world, { rules: [without("2", { policy: "perhaps" })] });
        },
      },
    );
    await world.clock.pass(60_000);
    expect(edits).toBe(1);
    expect(idsOf(filteringOf(world).active)).toEqual(["DEFAULT"]);
    expect(filteringOf(world).draft.validation.state).toBe("invalid");
    await service.stop();
  });

  it("waits for a source that cannot be read", async () => {
    const { world, service } = await served();
    world.source.broken.set("a", "[test] closed for today");
    await edit(world, { rules: [without("1")] });
    await world.store.setConfigurationValues("a", { depth: 4 });
    await world.clock.pass(60_000);
    expect(filteringOf(world).draft.validation.state).toBe("edited");
    world.source.broken.clear();
    await world.clock.pass(60_000);
    expect(filteringOf(world).draft.validation.state).toBe("valid");
    await service.stop();
  });
});

describe("advanced rules", () => {
  // Loading it takes time of the real clock, for which the simulated one would not wait.
  beforeAll(async () => void (await import("ajv/dist/2020.js")));

  it("are held to the schema, to the source, and given to the reader; basic ones come on top", async () => {
    const { world, service, sync } = await served();
    world.connector = withAdvancedRules(world.connector);
    const complaintsOf = async (value: Json) => {
      await edit(world, { rules: [without("1")], advanced_snippet: { value } });
      await world.clock.pass(30_000);
      return filteringOf(world).draft.validation.errors;
    };
    expect(await complaintsOf({ blow: 2 })).toEqual([
      {
        ids: ["advanced_snippet"],
        messages: [
          '"below" is missing',
          'unknown "blow": expected below; did you mean "below"?',
          'An example: {"below":2}',
        ],
      },
    ]);
    expect(await complaintsOf({ below: 11 })).toEqual([
      { ids: ["advanced_snippet"], messages: ["the source has no numbers above 10"] },
    ]);
    expect(await complaintsOf({ below: 2 })).toEqual([]);
    expect(await sync()).toMatchObject({ status: "completed", metadata: { extracted: 2, filtered: 1 } });
    expect(world.indices.ids("search-a")).toEqual(["a-0"]);
    await service.stop();
  });

  it("are refused where a connector has none", async () => {
    const { world, service } = await served();
    await edit(world, { advanced_snippet: { value: [{ bucket: "b" }] } });
    await world.clock.pass(30_000);
    expect(filteringOf(world).draft.validation.errors).toEqual([
      { ids: ["advanced_snippet"], messages: ["expected none, as Test has no advanced rules: delete them"] },
    ]);
    await service.stop();
  });
});

it("a job whose rules cannot be kept to ends in an error that says which, and touches nothing", async () => {
  const { world, service, sync } = await served();
  const { active } = filteringOf(world);
  const rules = [without("1", { rule: "like" }), without("2", { value: "" }), ...active.rules];
  await world.store.patchConnector("a", {
    filtering: [{ domain: "DEFAULT", draft: active, active: { ...active, rules } }],
  });
  expect(await sync()).toMatchObject({
    status: "error",
    error:
      "[rules] the sync rules cannot be kept to: " +
      'not-1: rule: expected one of equals, >, <, starts_with, ends_with, contains, regex, got "like"; ' +
      'not-2: value: expected a text that is not empty, got ""',
  });
  expect(world.indices.ids("search-a")).toBeUndefined();
  await service.stop();
});
