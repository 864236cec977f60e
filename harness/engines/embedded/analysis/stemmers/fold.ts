/** Makes a function that replaces letters: `{ a: "àá" }` writes a for each of them. */
export function folding(table: Readonly<Record<string, string>>): (text: string) => string {
  const to = new Map<string, string>();
  for (const [plain, accented] of Object.entries(table)) for (const each of accented) to.set(each, plain);
  const pattern = new RegExp(`[${[...to.keys()].join("")}]`, "g");
  return (text) => text.replace(pattern, (letter) => to.get(letter) ?? letter);
}
