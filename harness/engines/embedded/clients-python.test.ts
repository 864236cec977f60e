import { fileURLToPath } from "node:url";
import { describe } from "vitest";
import { itInPython } from "./python.suite.ts";

describe("Elastic's client for Python", () => {
  itInPython(
    "indexes, searches, scans, and keeps out whoever may not",
    fileURLToPath(new URL("clients.py", import.meta.url)),
    "done",
  );
});
