import type { HighlightOptions } from "./highlight.ts";

const entities: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#x27;",
  "/": "&#x2F;",
};

/** How text around and inside of tags is written. */
export function encoder({ encodesHtml }: HighlightOptions): (text: string) => string {
  if (!encodesHtml) return (text) => text;
  return (text) => text.replace(/["&<>'/]/g, (character) => entities[character] ?? character);
}
