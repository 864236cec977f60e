import { afterAll, beforeAll, describe } from "vitest";
import { type Commands, commandsOnEmbedded } from "./commands.suite.ts";
import { describeLife } from "./life.suite.ts";

describe("a connector's life on the embedded engine", () => {
  let commands: Commands;
  beforeAll(async () => {
    commands = await commandsOnEmbedded();
  });
  afterAll(() => commands[Symbol.asyncDispose]());

  describeLife(() => ({ commands, access: "api", create: [] }));
});
