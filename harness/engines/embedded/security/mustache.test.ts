import { describe, expect, it } from "vitest";
import type { Json } from "../json.ts";
import { mustache } from "./mustache.ts";

const params = {
  a: "x",
  quote: 'say "hi"\n',
  n: 1.5,
  list: ["a", "b"],
  empty: [],
  no: false,
  nothing: null,
  deep: { er: { est: "y", list: [{ v: 1 }, { v: 2 }] } },
} satisfies Json;

/** By the manual of Mustache and the one of search templates. */
describe("a template", () => {
  it.each([
    ["plain", "plain"],
    ["{{a}} and {{ a }}", "x and x"],
    ['"{{quote}}"', JSON.stringify(params.quote)],
    ["{{{quote}}}|{{&quote}}", `${params.quote}|${params.quote}`],
    ["{{n}}{{deep.er.est}}", "1.5y"],
    ["[{{missing}}{{nothing}}{{deep.missing.more}}]", "[]"],
    ["{{#toJson}}list{{/toJson}}", '["a","b"]'],
    ["{{#toJson}}deep.er{{/toJson}}", '{"est":"y","list":[{"v":1},{"v":2}]}'],
    ["{{#join}}list{{/join}}", "a,b"],
    ["{{#join delimiter='||'}}list{{/join delimiter='||'}}", "a||b"],
    ["{{#url}}{{a}}/?{{/url}}", "x%2F%3F"],
    ["{{#list}}<{{.}}>{{/list}}", "<a><b>"],
    ["{{#deep.er.list}}{{v}};{{/deep.er.list}}", "1;2;"],
    ["{{#deep}}{{er.est}}{{a}}{{/deep}}", "yx"],
    ["{{#empty}}no{{/empty}}{{^empty}}yes{{/empty}}", "yes"],
    ["{{#no}}no{{/no}}{{^no}}yes{{/no}}{{^missing}}!{{/missing}}", "yes!"],
    ["{{#a}}{{#n}}both{{/n}}{{/a}}", "both"],
    ["a{{! not this }}b", "ab"],
    ["{{list.0}}{{list.size}}", "a2"],
  ])("%s becomes %s", (template, expected) => {
    expect(mustache(template, params)).toBe(expected);
  });
});
