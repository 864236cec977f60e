/** A value that is made when somebody first asks for it: it takes no time of those who never do. */
export function lazily<Value>(make: () => Value): () => Value {
  let held: { readonly value: Value } | undefined;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}
