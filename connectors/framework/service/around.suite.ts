/** What stands between a service and what it calls: it makes the call, or does something else. */
export type Around = <Answer>(
  method: string,
  args: readonly unknown[],
  call: () => Promise<Answer>,
) => Promise<Answer>;

/** `target` with `around` at each of its methods. */
export function reachedThrough<Target extends object>(target: object, around: Around): Target {
  return new Proxy(target as Target, {
    get(_, name: string) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => around(name, args, async () => Reflect.apply(value, target, args));
    },
  });
}
