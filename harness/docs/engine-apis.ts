import type { Route } from "../engines/embedded/route.ts";
import { code, row } from "./table.ts";

/** The routes of the embedded engine as a table in Markdown: what it answers, and which parameters it does not know yet. */
export function engineApis(routes: readonly Route[]): string {
  const rows = [...routes]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, methods, paths, unimplemented = [] }) =>
      row(name, `${methods.join(", ")} ${paths.map(code).join(" ")}`, unimplemented.map(code).join(" ")),
    );
  return [
    row("API", "methods and paths", "parameters answered with 501"),
    row("---", "---", "---"),
    ...rows,
  ].join("\n");
}
