// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what is tested.
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withVariables } from "./variables.ts";

const ENVIRONMENT = {
  HOST: "http://es:9200",
  WORD: "abc",
  EMPTY: "",
  "dotted.name": "dot",
  "DASH-ED": "dash",
  ODD: "a: [b] # 'c' $WORD \\ \"",
};

const read = (text: string): unknown => withVariables(text, ENVIRONMENT, (held) => parse(held));

describe("variables in a file", () => {
  // As envyaml 1.10.211231 answered with this environment.
  it.each([
    ["k: ${HOST}", "http://es:9200"],
    ["k: $HOST", "http://es:9200"],
    ["k: '${WORD}'", "abc"],
    ['k: "${WORD}"', "abc"],
    ["k: a${WORD}b", "aabcb"],
    ["k: ${NOPE|fallback}", "fallback"],
    ["k: ${WORD|fallback}", "abc"],
    ["k: $NOPE|fallback words", "fallback words"],
    ["k: $WORD|fallback", "abc"],
    ["k: pa$$word", "pa$word"],
    ["k: cost $5", "cost $5"],
    ["k: $", "$"],
    ["k: a$ b", "a$ b"],
    ["# ${NOPE}\nk: 1", 1],
    ["k: ${dotted.name}", "dot"],
    ["k: ${DASH-ED}", "dash"],
    ["k: ${WORD} and $WORD", "abc and abc"],
    ["k: ${NOPE|a:b}", "a:b"],
    ["k: ${NOPE|a b}", "a b"],
    ["k: [${WORD}, ${HOST}]", ["abc", "http://es:9200"]],
    ["k: {a: ${WORD}}", { a: "abc" }],
    ["k: $${WORD}", "${WORD}"],
    ['k: "$NOPE|quoted"', "quoted"],
    ["k: ${}", "${}"],
  ])("are put in as envyaml does: %s", (text, expected) => {
    expect(read(text)).toEqual({ k: expected });
  });

  it.each([
    ["k: ${NOPE:-x}", "x"],
    ["k: ${NOPE|}", ""],
    ["k: ${EMPTY|fallback}", ""],
    ["k: x # ${NOPE}", "x"],
    ["k: ${ODD}", ENVIRONMENT.ODD],
    ["k: '${ODD}'", ENVIRONMENT.ODD],
  ])("take the shell's default, and are values, never syntax: %s", (text, expected) => {
    expect(read(text)).toEqual({ k: expected });
  });

  it("that are not set are named, all of them", () => {
    expect(() => read("a: ${NOPE}\nb: $NEITHER\nc: ${NOPE}")).toThrow(
      "[settings] expected the environment to hold NOPE and NEITHER, found nothing of that name",
    );
  });
});
