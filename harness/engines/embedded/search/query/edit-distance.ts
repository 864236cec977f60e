/** How terms may differ from one that is asked for. */
export interface Nearness {
  readonly edits: number;
  /** So many characters at the beginning must be equal. */
  readonly prefixLength: number;
  /** Two neighbours that changed places are one edit. */
  readonly transpositions: boolean;
}

/**
 * Tells how many edits a term is away from the wanted one: characters inserted, deleted, replaced or swapped,
 * none of them twice. Undefined when it takes more than allowed.
 */
export function editDistance(wanted: string, near: Nearness): (term: string) => number | undefined {
  const target = [...wanted];
  const fixed = target.slice(0, near.prefixLength);
  return (term) => {
    const given = [...term];
    if (Math.abs(given.length - target.length) > near.edits) return undefined;
    if (fixed.some((character, at) => given[at] !== character)) return undefined;
    const distance = edits(target, given, near);
    return distance <= near.edits ? distance : undefined;
  };
}

function edits(
  a: readonly string[],
  b: readonly string[],
  { edits: most, transpositions }: Nearness,
): number {
  let before: number[] = [];
  let previous = b.map((_, at) => at).concat(b.length);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isEqual = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (isEqual ? 0 : 1),
      );
      if (
        transpositions &&
        row > 1 &&
        column > 1 &&
        a[row - 1] === b[column - 2] &&
        a[row - 2] === b[column - 1]
      )
        cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most + 1) return most + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
