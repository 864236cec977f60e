import { expect, it } from "vitest";
import { ByteListReader, ByteLists } from "./byte-lists.ts";

it("gives back what was put into many lists by turns, however long they get", () => {
  const lists = new ByteLists();
  const expected: number[][] = Array.from({ length: 200 }, () => []);
  for (const at of expected.keys()) expect(lists.create()).toBe(at);
  for (let turn = 0; turn < 60_000; turn++) {
    // A few lists get nearly all, as a few words do.
    const list = Math.floor(((turn * 7919) % 200) ** 2 / 200);
    const number = turn % 5 === 0 ? 2 ** (turn % 31) + (turn % 2) : turn % 128;
    lists.push(list, number);
    expected[list]?.push(number);
  }
  for (const [list, numbers] of expected.entries()) {
    const reader = new ByteListReader(lists, list);
    expect(numbers.map(() => reader.next())).toEqual(numbers);
  }
});
