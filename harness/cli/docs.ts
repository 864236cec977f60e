import { writePages } from "../docs/pages.ts";
import { defineVerb } from "./verb.ts";

export const docs = defineVerb({
  name: "docs",
  operand: "",
  description: "write the generated parts of the pages in docs/",
  options: [],
  async run() {
    const written = await writePages();
    process.stdout.write(`${written.length > 0 ? written.join("\n") : "every page is up to date"}\n`);
    return 0;
  },
});
