import type { Caller } from "./caller.ts";

interface AskedFor {
  readonly ids: readonly string[] | undefined;
  readonly username: string | undefined;
  readonly realmName: string | undefined;
  readonly owner: boolean;
}

/** Throws the 403 of a caller who may neither do this to every key, nor to their own while asking for no other. */
export function requireOwnOrAll(caller: Caller, action: string, asked: AskedFor): void {
  if (caller.allowsCluster(action)) return;
  if (!caller.allowsCluster(`own:${action}`) || !isOnlyOwn(caller, asked))
    throw caller.refusal("cluster", action);
}

function isOnlyOwn({ apiKey, identity }: Caller, { ids, username, realmName, owner }: AskedFor): boolean {
  if (apiKey) return ids?.length === 1 && ids[0] === apiKey.id;
  return owner || (username === identity.username && realmName === identity.realm.name);
}
