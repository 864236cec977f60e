/** So many pieces are remembered before it begins anew: words come again and again, numbers and keys do not. */
const maxRemembered = 1 << 15;
const maxBytes = 1 << 20;
/** Longer pieces hardly come again. Scripts without blanks have long ones. */
const maxLength = 256;
const blank = 0x20;

/**
 * Cuts strings of sources at blanks, and remembers what was made of each piece: the words of a text come again and
 * again, and are known by their bytes without being decoded.
 */
export class Pieces<Made> {
  readonly #make: (bytes: Buffer, start: number, end: number) => Made;
  readonly #use: (made: Made) => void;
  /** One above the number of an entry, by its hash; 0 where there is none. Half of them at most are taken. */
  #slots = new Int32Array(128);
  #made: Made[] = [];
  #hashes = new Int32Array(64);
  /** Where the bytes of an entry end, which is where those of the next begin. */
  #ends = new Int32Array(65);
  #bytes = new Uint8Array(512);

  /** `use` is given what `make` made of each piece. */
  constructor(make: (bytes: Buffer, start: number, end: number) => Made, use: (made: Made) => void) {
    this.#make = make;
    this.#use = use;
  }

  /** Takes the pieces of what is between two offsets, in order. */
  read(bytes: Buffer, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (bytes[at] === blank) continue;
      const from = at;
      let hash = 0;
      for (let byte = bytes[at] as number; byte !== blank; byte = bytes[at] as number) {
        hash = (Math.imul(hash, 31) + byte) | 0;
        if (++at === end) break;
      }
      this.#use(at - from > maxLength ? this.#make(bytes, from, at) : this.#find(bytes, from, at, hash));
    }
  }

  #find(bytes: Buffer, start: number, end: number, hash: number): Made {
    const slots = this.#slots;
    for (let slot = slotOf(hash, slots); ; slot = (slot + 1) & (slots.length - 1)) {
      const entry = (slots[slot] as number) - 1;
      if (entry === -1) break;
      if (this.#hashes[entry] === hash && this.#is(entry, bytes, start, end))
        return this.#made[entry] as Made;
    }
    const made = this.#make(bytes, start, end);
    this.#remember(hash, bytes.subarray(start, end), made);
    return made;
  }

  #is(entry: number, bytes: Buffer, start: number, end: number): boolean {
    const from = this.#ends[entry] as number;
    if ((this.#ends[entry + 1] as number) - from !== end - start) return false;
    const known = this.#bytes;
    for (let at = start, of = from; at < end; at++, of++) if (known[of] !== bytes[at]) return false;
    return true;
  }

  #remember(hash: number, piece: Uint8Array, made: Made): void {
    if (this.#made.length === maxRemembered || this.#used + piece.length > maxBytes) this.#forget();
    if (this.#made.length === this.#hashes.length) this.#makeRoom();
    const entry = this.#made.length;
    const from = this.#ends[entry] as number;
    const end = from + piece.length;
    while (end > this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes.set(piece, from);
    this.#ends[entry + 1] = end;
    this.#hashes[entry] = hash;
    this.#made.push(made);
    this.#place(entry);
  }

  #place(entry: number): void {
    const slots = this.#slots;
    let slot = slotOf(this.#hashes[entry] as number, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = entry + 1;
  }

  get #used(): number {
    return this.#ends[this.#made.length] as number;
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#made = [];
  }

  #makeRoom(): void {
    const entries = this.#made.length;
    const [hashes, ends] = [this.#hashes, this.#ends];
    this.#slots = new Int32Array(entries * 4);
    this.#hashes = new Int32Array(entries * 2);
    this.#hashes.set(hashes);
    this.#ends = new Int32Array(entries * 2 + 1);
    this.#ends.set(ends);
    for (let entry = 0; entry < entries; entry++) this.#place(entry);
  }
}

function slotOf(hash: number, { length }: Int32Array): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) >>> 0) & (length - 1);
}
