import { illegalArgument } from "../errors.ts";
import type { Method, Route } from "../route.ts";
import type { RestApi } from "./rest-apis.ts";

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** What routing found: a route, an API that is not implemented, a path that exists under other methods, or nothing. */
export type Routed =
  | Match
  | { readonly missing: string }
  | { readonly allowed: readonly Method[] }
  | undefined;

interface Branch {
  readonly literals: Map<string, Branch>;
  parameter?: Branch;
  readonly routes: Map<
    Method,
    { readonly route: Route | { readonly missing: string }; readonly names: readonly string[] }
  >;
}

const methodOrder: readonly Method[] = ["GET", "POST", "PUT", "DELETE", "HEAD"];

/** Finds routes by path. A literal segment wins over a parameter, which is tried only when that leads nowhere. */
export class Router {
  readonly #root = branch();

  add(route: Route): void {
    for (const template of route.paths) {
      const { at, names } = this.#branch(template);
      for (const method of route.methods) {
        const rival = at.routes.get(method)?.route;
        if (rival && "name" in rival)
          throw new Error(
            `[embedded] ${method} ${template} is declared by ${rival.name} and by ${route.name}`,
          );
        at.routes.set(method, { route, names });
      }
    }
  }

  /** Makes the paths of an API known as far as no route serves them. */
  addMissing({ name, endpoints }: RestApi): void {
    for (const { methods, paths } of endpoints)
      for (const path of paths) {
        const { at, names } = this.#branch(path);
        for (const method of methods as Method[])
          if (!at.routes.has(method)) at.routes.set(method, { route: { missing: name }, names });
      }
  }

  #branch(template: string): { at: Branch; names: string[] } {
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
    return { at, names };
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
): Match | { missing: string } | undefined {
  const segment = segments[depth];
  if (segment === undefined) {
    for (const each of at.routes.keys()) allowed.add(each);
    const found = at.routes.get(method as Method);
    if (!found) return undefined;
    if ("missing" in found.route) return found.route;
    const params: Record<string, string> = {};
    found.names.forEach((name, index) => {
      params[name] = decode(values[index] ?? "", segments);
    });
    return { route: found.route, params };
  }
  const literal = at.literals.get(segment);
  const match = literal && walk(literal, segments, depth + 1, values, method, allowed);
  if (match || allowed.size > 0 || !at.parameter || segment === "") return match;
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
