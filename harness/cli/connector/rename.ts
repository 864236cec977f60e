import { UsageError } from "../../lib/errors.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { say } from "./output.ts";

export const rename = defineCommand({
  name: "rename",
  operand: "ID NAME",
  description: "change what people call it",
  options: [],
  async run([named = "", name = ""], _, { store }) {
    const { id } = await findConnector(store, named);
    if (name.trim() === "") throw new UsageError("[rename] expected a name, got blanks");
    await store.rename(id, { name });
    return say(`connector ${id} is called ${name}`);
  },
});
