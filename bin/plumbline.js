#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/harness/cli/main.js", import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built);
  process.exitCode = await main(process.argv.slice(2), process.env);
} else {
  console.error("[plumbline] expected the built program in dist/, found none: run `make build`");
  process.exitCode = 3;
}
