import { isVouched } from "../durability/moment.ts";
import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Node } from "../node.ts";
import type { ApiKey } from "./api-keys.ts";
import { Caller } from "./caller.ts";
import type { Identity } from "./identity.ts";
import { coversPartialSight } from "./license.ts";
import { rolesOf } from "./roles.ts";
import { matchesDigest } from "./secret.ts";
import { usersOf } from "./users.ts";

const challenges = ["ApiKey", 'Basic realm="security", charset="UTF-8"'];

/**
 * Finds out who sends a request, from its `Authorization` header: `Basic` for users, `ApiKey` for
 * keys. Throws the 401 of the server.
 */
export function authenticate(header: string | undefined, uri: string, node: Node): Caller {
  if (header === undefined)
    throw unauthorized(`missing authentication credentials for REST request [${uri}]`);
  const space = header.indexOf(" ");
  const scheme = header.slice(0, space === -1 ? 0 : space).toLowerCase();
  const credentials = header.slice(space + 1).trim();
  if (credentials === "") throw unauthorized(`missing authentication credentials for REST request [${uri}]`);
  if (scheme === "basic") return basic(credentials, uri, node);
  if (scheme === "apikey") return apiKey(credentials, node);
  if (scheme === "bearer") throw notAccepted("oauth2 token: invalid token");
  throw unauthorized(`missing authentication credentials for REST request [${uri}]`);
}

/** Finds out whose name and password a request has for an action on their behalf. @throws the 403 of the server */
export function authenticateGrant(username: string, password: string, action: string, node: Node): Caller {
  const users = usersOf(node);
  const identity = isVouched() ? users.get(username) : users.authenticate(username, password);
  if (identity) return callerOf(identity, node);
  throw new ElasticsearchError({
    type: "security_exception",
    reason: "Failed to authenticate api key grant",
    status: 403,
    causedBy: unauthorized(`unable to authenticate user [${username}] for action [${action}]`),
  });
}

function basic(credentials: string, uri: string, node: Node): Caller {
  const bad = illegalCharacter(credentials);
  if (bad !== undefined)
    throw unauthorized("invalid basic authentication header encoding", undefined, illegalArgument(bad));
  const decoded = Buffer.from(credentials, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon === -1) throw unauthorized("invalid basic authentication header value");
  const username = decoded.slice(0, colon);
  const identity = usersOf(node).authenticate(username, decoded.slice(colon + 1));
  if (!identity) throw unauthorized(`unable to authenticate user [${username}] for REST request [${uri}]`);
  return callerOf(identity, node);
}

/** Who sent a request, when it is known. */
export type Known = { readonly user: string } | { readonly apiKey: string };

/** Somebody who was let in before, by name or by the id of their key. */
export function known(who: Known, node: Node): Caller {
  const user = "user" in who ? usersOf(node).get(who.user) : undefined;
  if (user) return callerOf(user, node);
  const key = "apiKey" in who ? node.apiKeys.get(who.apiKey) : undefined;
  if (key) return callerWith(key, node);
  throw new Error(`[embedded] expected to know ${JSON.stringify(who)}, who was let in before`);
}

function callerOf(identity: Identity, node: Node): Caller {
  return new Caller({ identity, roles: rolesOf(node).effective(identity.roles) });
}

function apiKey(credentials: string, node: Node): Caller {
  const bad = illegalCharacter(credentials);
  if (bad !== undefined) throw notAccepted(`API key: ${bad}`);
  const decoded = Buffer.from(credentials, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon === -1) throw notAccepted("API key: invalid ApiKey value");
  const id = decoded.slice(0, colon);
  const key = node.apiKeys.get(id);
  if (!key) throw notAccepted(`API key: unable to find apikey with id ${id}`);
  if (!matchesDigest(decoded.slice(colon + 1), key.secretDigest))
    throw notAccepted(`API key: invalid credentials for API key [${id}]`);
  if (key.invalidatedAt !== undefined) throw notAccepted(`API key: api key [${id}] has been invalidated`);
  if (key.expiresAt !== undefined && key.expiresAt <= node.clock())
    throw notAccepted("API key: api key is expired");
  return callerWith(key, node);
}

function callerWith(key: ApiKey, node: Node): Caller {
  const { limitedBy } = key;
  return new Caller({
    identity: key.owner,
    ...(key.roles.size > 0 ? { roles: key.roles, limitedBy } : { roles: limitedBy }),
    apiKey: { id: key.id, name: key.name },
    isLicensed: coversPartialSight(node),
  });
}

function illegalCharacter(base64: string): string | undefined {
  const at = base64.search(/[^A-Za-z0-9+/=]/);
  return at === -1 ? undefined : `Illegal base64 character ${base64.charCodeAt(at).toString(16)}`;
}

function notAccepted(credentials: string): ElasticsearchError {
  return unauthorized(
    "unable to authenticate with provided credentials and anonymous access is not allowed for this request",
    credentials,
  );
}

/** The 401 of the server. */
export function unauthorized(
  reason: string,
  additional?: string,
  causedBy?: ElasticsearchError,
): ElasticsearchError {
  return new ElasticsearchError({
    type: "security_exception",
    reason,
    status: 401,
    ...(causedBy && { causedBy }),
    metadata: {
      ...(additional !== undefined && { additional_unsuccessful_credentials: additional }),
      header: { "WWW-Authenticate": challenges },
    },
    headers: { "WWW-Authenticate": challenges },
  });
}
