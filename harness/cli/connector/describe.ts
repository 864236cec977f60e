import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { say } from "./output.ts";

export const describe = defineCommand({
  name: "describe",
  operand: "ID TEXT",
  description: "change what it is for",
  options: [],
  async run([named = "", description = ""], _, { store }) {
    const { id } = await findConnector(store, named);
    await store.rename(id, { description });
    return say(`connector ${id} is described`);
  },
});
