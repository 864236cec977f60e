import { describe, expect, it } from "vitest";
import { htmlText } from "./html.ts";

describe("htmlText", () => {
  it.each([
    ["blocks are lines", "<p>One</p><p>Two</p>", "One\nTwo"],
    ["white space collapses", "<p>  One \n\t two&nbsp;</p>", "One two"],
    ["inline markup joins", "<p>O<b>n</b>e <i>two</i></p>", "One two"],
    ["entities are decoded", "<p>caf&eacute; &#8212; &amp;lt;</p>", "café — &lt;"],
    ["cells are a space apart", "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>", "a b\nc"],
    ["a line break ends a line", "<p>one<br>two</p>", "one\ntwo"],
    [
      "scripts, styles, templates and comments are silent",
      "<style>x{}</style><p>a<!-- no --></p><script>if (a<b) 1</script><template>t</template>",
      "a",
    ],
    ["the title comes first", "<html><head><title>T</title></head><body><h1>H</h1></body></html>", "T\nH"],
    ["unclosed paragraphs end at the next", "<p>one<p>two<li>three", "one\ntwo\nthree"],
    ["plain text is itself", "a < b", "a < b"],
    ["nothing is nothing", "", ""],
  ])("%s", (_, html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});
