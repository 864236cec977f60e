import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { defineFields } from "../../../connectors/framework/fields.ts";
import { askValues } from "./ask-values.ts";
import { confirm, openPrompts } from "./prompts.ts";

const { signal } = new AbortController();

/** A screen that remembers what was seen on it. */
function screen() {
  let seen = "";
  const output = new Writable({
    write(chunk, _, done) {
      seen += String(chunk);
      done();
    },
  });
  return { output, seen: () => seen };
}

/** Standard input that says it is a terminal, as far as readline asks. */
const terminal = () => Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });

const fields = defineFields({
  host: { type: "str", label: "Host" },
  port: { type: "int", label: "Port", value: 5432, validations: [{ type: "greater_than", constraint: 0 }] },
  password: { type: "str", label: "Password", sensitive: true },
  tls: { type: "bool", label: "TLS", value: false },
  ca: { type: "str", label: "Certificate", dependsOn: [{ field: "tls", value: true }] },
  tables: { type: "list", label: "Tables", value: ["*"] },
  pages: { type: "int", label: "Pages", required: false, defaultValue: 50 },
});

async function answer(lines: readonly string[], current = {}) {
  const input = new PassThrough();
  const { output, seen } = screen();
  using prompts = openPrompts(signal, input, output);
  input.write(lines.map((line) => `${line}\n`).join(""));
  return { values: await askValues(fields, current, prompts), seen: seen() };
}

describe("questions about a configuration", () => {
  it("come in order, with what is taken when nothing is typed, dependent ones only when they apply", async () => {
    const { values, seen } = await answer(["db.example", "", "s3cret", "", "a, b", ""]);
    expect(values).toEqual({
      host: "db.example",
      port: 5432,
      password: "s3cret",
      tls: false,
      tables: "a, b",
      pages: "",
    });
    expect(seen).toBe("Host: Port [5432]: Password: TLS (yes/no) [no]: Tables [*]: Pages [50]: ");
  });

  it("ask for what applies by an earlier answer", async () => {
    const { values, seen } = await answer(["h", "1", "p", "yes", "PEM", "", "7"]);
    expect(values).toMatchObject({ tls: "true", ca: "PEM", pages: "7" });
    expect(seen).toContain("TLS (yes/no) [no]: Certificate: Tables");
  });

  it("are asked again after an answer that cannot be, which is explained at once", async () => {
    const { values } = await answer(["", "h", "0", "x", "1", "p", "maybe", "no", "", ""]);
    expect(values).toMatchObject({ host: "h", port: "1", tls: "false" });
  });

  it("show a value that is there, but no secret", async () => {
    const { values, seen } = await answer(["", "", "", "", "", ""], {
      host: "old",
      password: "s3cret",
      tables: ["a", "b"],
    });
    expect(values).toMatchObject({ host: "old", password: "s3cret", tables: ["a", "b"] });
    expect(seen).toBe(
      "Host [old]: Port [5432]: Password [as it is]: TLS (yes/no) [no]: Tables [a, b]: Pages [50]: ",
    );
  });

  it("end with the input", async () => {
    const input = new PassThrough();
    using prompts = openPrompts(signal, input, screen().output);
    input.end("h\n");
    await expect(askValues(fields, {}, prompts)).rejects.toThrow(
      "[prompt] expected an answer, but the input has ended: nothing was written",
    );
  });

  it("end with Ctrl-C", async () => {
    const interrupt = new AbortController();
    using prompts = openPrompts(interrupt.signal, new PassThrough(), screen().output);
    const asked = prompts.ask("Host: ");
    interrupt.abort(new Error("interrupted"));
    await expect(asked).rejects.toThrow();
  });
});

describe("an answer on a terminal", () => {
  it("is seen, unless it is hidden", async () => {
    const input = terminal();
    const { output, seen } = screen();
    using prompts = openPrompts(signal, input, output);
    const host = prompts.ask("Host: ");
    input.write("db.example\r");
    expect(await host).toBe("db.example");
    const password = prompts.ask("Password: ", { hidden: true });
    input.write("s3cret\r");
    expect(await password).toBe("s3cret");
    expect(seen()).toContain("db.example");
    expect(seen()).toContain("Password: \n");
    expect(seen()).not.toContain("s3cret");
  });
});

describe("a yes", () => {
  it.each([
    ["y", true],
    ["YES", true],
    ["", false],
    ["n", false],
    ["yesterday", false],
  ])("is %j: %s", async (typed, yes) => {
    const input = new PassThrough();
    using prompts = openPrompts(signal, input, screen().output);
    input.write(`${typed}\n`);
    expect(await confirm(prompts, "Sure?")).toBe(yes);
  });
});
