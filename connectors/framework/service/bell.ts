/** Ends rests: who rests until `signal` aborts is woken when it rings. Each ring is for those who rest at that moment. */
export class Bell {
  #ringing = new AbortController();

  get signal(): AbortSignal {
    return this.#ringing.signal;
  }

  ring(): void {
    this.#ringing.abort();
    this.#ringing = new AbortController();
  }
}
