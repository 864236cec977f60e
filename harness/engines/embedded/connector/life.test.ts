import { fileURLToPath } from "node:url";
import { describe } from "vitest";
import { itInPython } from "../python.suite.ts";

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

describe("Elastic's client for Python", () => {
  itInPython(
    "walks the whole life of a connector and its jobs by the connector APIs",
    script("life.py"),
    "lived",
  );
  itInPython(
    "walks the whole life of a connector and its jobs as plain documents",
    script("life_by_documents.py"),
    "lived",
  );
});
