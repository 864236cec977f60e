/**
 * Starts several things side by side and holds them as one: either all run, or none does. When one cannot start,
 * those that could are disposed before its error is thrown.
 */
export async function startTogether<const Started extends readonly AsyncDisposable[]>(
  starts: {
    readonly [At in keyof Started]: Promise<Started[At]>;
  },
): Promise<AsyncDisposable & { readonly all: Started }> {
  const settled = await Promise.allSettled(starts);
  const running = settled.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const dispose = async (): Promise<void> => {
    await Promise.all(running.map((thing) => (thing as AsyncDisposable)[Symbol.asyncDispose]()));
  };
  const failed = settled.find((start) => start.status === "rejected");
  if (failed) {
    await dispose();
    throw failed.reason;
  }
  return { all: running as unknown as Started, [Symbol.asyncDispose]: dispose };
}
