const LINES = 20;

/** The last lines of a log: what is told when its writer fails. */
export class Tail {
  readonly #lines: string[] = [];

  get lines(): readonly string[] {
    return this.#lines;
  }

  push(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > LINES) this.#lines.shift();
  }
}
