import { nearest } from "../../connectors/framework/nearest.ts";
import type { Size } from "../../fixtures/contract.ts";
import { UsageError } from "../lib/errors.ts";

const CLASSES = ["small", "medium", "large"] as const;
const MOST = 100_000_000;

/** Reads a size. @throws {UsageError} when it is neither a class nor a number of documents. */
export function parseSize(text: string): Size {
  const named = CLASSES.find((name) => name === text);
  if (named) return named;
  const number = /^\d{1,3}(_?\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll("_", "")) : Number.NaN;
  if (number >= 1 && number <= MOST) return number;
  const near = nearest(text, CLASSES);
  throw new UsageError(
    `[options] --size (DATA_SIZE) must be small, medium, large or a number of documents from 1 to ${MOST}, ` +
      `got "${text}"${near ? `. Did you mean "${near}"?` : ""}`,
  );
}
