import { describe, expect, it } from "vitest";
import { pages } from "./pages.ts";

describe("generated pages", async () => {
  it.each([...(await pages())])("%s is as `make docs` writes it", (_, { current, fresh }) => {
    expect(current).toBe(fresh);
  });
});
