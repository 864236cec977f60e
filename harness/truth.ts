import type { Fixture } from "../fixtures/contract.ts";
import type { Truth } from "./checks/check.ts";

/** The fixture's word on a sync that found the source as `now`, when the index stood as after `before`. */
export function truthOf(
  fixture: Fixture,
  address: unknown,
  plans: { readonly before?: unknown; readonly now: unknown },
): Truth {
  const { before, now } = plans;
  return {
    documents: () => fixture.expected(now, address),
    before: () => (before === undefined ? [] : fixture.expected(before, address)),
    mapping: () => fixture.mapping(now),
    unpredictable: fixture.unpredictable ?? {},
    ...(fixture.requests ? { requests: () => fixture.requests?.(now) ?? {} } : {}),
  };
}
