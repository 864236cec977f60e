/** What `draw` gives, as long as it fits into `bytes` bytes of UTF-8, and how many bytes are left. */
export function fill(bytes: number, draw: () => string): { pieces: string[]; left: number } {
  const pieces: string[] = [];
  let left = bytes;
  for (;;) {
    const piece = draw();
    const size = Buffer.byteLength(piece);
    if (size > left) return { pieces, left };
    pieces.push(piece);
    left -= size;
  }
}
