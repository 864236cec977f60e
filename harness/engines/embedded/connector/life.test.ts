import { fileURLToPath } from "node:url";
import { describe } from "vitest";
import { itInPython } from "../python.suite.ts";

describe("Elastic's client for Python", () => {
  itInPython(
    "walks the whole life of a connector and its jobs",
    fileURLToPath(new URL("life.py", import.meta.url)),
    "lived",
  );
});
