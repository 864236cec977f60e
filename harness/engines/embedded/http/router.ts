import { illegalArgument } from "../errors.ts";
import type { Method, Route } from "../route.ts";
import { isKnownApi } from "./known-apis.ts";

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** What routing found: a route, a path that exists under other methods, or nothing. */
export type Routed = Match | { readonly allowed: readonly Method[] } | undefined;

interface Branch {
  readonly literals: Map<string, Branch>;
  parameter?: Branch;
  readonly routes: Map<Method, { readonly route: Route; readonly names: readonly string[] }>;
}

const methodOrder: readonly Method[] = ["GET", "POST", "PUT", "DELETE", "HEAD"];

/** Finds routes by path. A literal segment wins over a parameter, which is tried only when that leads nowhere. */
export class Router {
  readonly #root = branch();

  add(route: Route): void {
    for (const template of route.paths) {
      const names: string[] = [];
      let at = this.#root;
      for (const segment of segmentsOf(template))
        if (segment.startsWith("{")) {
          names.push(segment.slice(1, -1));
          at.parameter ??= branch();
          at = at.parameter;
        } else {
          let next = at.literals.get(segment);
          if (!next) {
            next = branch();
            at.literals.set(segment, next);
          }
          at = next;
        }
      for (const method of route.methods) {
        const rival = at.routes.get(method)?.route;
        if (rival)
          throw new Error(
            `[embedded] ${method} ${template} is declared by ${rival.name} and by ${route.name}`,
          );
        at.routes.set(method, { route, names });
      }
    }
  }

  /** `path` is percent-encoded still; the parameters of the match are decoded. */
  find(method: string, path: string): Routed {
    const allowed = new Set<Method>();
    const match = walk(this.#root, segmentsOf(path), 0, [], method, allowed);
    if (match) return match;
    return allowed.size > 0 ? { allowed: methodOrder.filter((each) => allowed.has(each)) } : undefined;
  }
}

function walk(
  at: Branch,
  segments: readonly string[],
  depth: number,
  values: readonly string[],
  method: string,
  allowed: Set<Method>,
): Match | undefined {
  const segment = segments[depth];
  if (segment === undefined) {
    for (const each of at.routes.keys()) allowed.add(each);
    const found = at.routes.get(method as Method);
    if (!found) return undefined;
    const params: Record<string, string> = {};
    found.names.forEach((name, index) => {
      params[name] = decode(values[index] ?? "", segments);
    });
    return { route: found.route, params };
  }
  const literal = at.literals.get(segment);
  const match = literal && walk(literal, segments, depth + 1, values, method, allowed);
  if (match || allowed.size > 0 || !at.parameter || segment === "") return match;
  if (depth === 0 && isKnownApi(`/${segment}`)) return undefined;
  return walk(at.parameter, segments, depth + 1, [...values, segment], method, allowed);
}

function decode(value: string, segments: readonly string[]): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // The only thing that can be wrong is an escape sequence; the server says which and where.
    const path = `/${segments.join("/")}`;
    const at = path.search(/%(?![0-9A-Fa-f]{2})/);
    throw illegalArgument(`invalid escape sequence \`${path.slice(at, at + 3)}' at index ${at} of: ${path}`);
  }
}

function branch(): Branch {
  return { literals: new Map(), routes: new Map() };
}

/** A slash at the end means nothing; an empty segment within matches nothing. */
function segmentsOf(path: string): string[] {
  const trimmed = path.replace(/\/$/, "").slice(1);
  return trimmed === "" ? [] : trimmed.split("/");
}
