import { describe, expect, it } from "vitest";
import { commonParameters } from "../../engines/embedded/http/parameters.ts";
import { restApis } from "../../engines/embedded/http/rest-apis.ts";
import { loadRoutes } from "../../engines/embedded/registry.ts";

const routes = await loadRoutes();
const apis = [...restApis().values()];

/** What the real server serves or accepts although its specification does not say so, seen at 9.5.0. */
const beyond = {
  endpoints: [
    "DELETE /",
    "POST /_pit",
    "GET /_aliases",
    "HEAD /{index}/_alias",
    "PUT /_connector/{connector_id}/_description",
  ],
  names: ["connector.update_last_sync", "connector.update_description"],
  parameters: new Map<string, readonly string[]>(
    Object.entries({
      "cat.indices": ["local", "allow_no_indices", "ignore_unavailable"],
      create: ["if_primary_term", "if_seq_no", "op_type"],
      update: ["version", "version_type"],
      "indices.stats": ["allow_no_indices", "ignore_unavailable", "metric"],
      clear_scroll: ["scroll_id"],
      open_point_in_time: ["allow_no_indices", "ignore_throttled"],
    }),
  ),
};

/** What the specification of 9.5.3 names and the server of 9.5.0 refuses. */
const later = [
  "get_source: version",
  "get_source: version_type",
  "_slice",
  "update: lang",
  "msearch: index",
  "msearch: project_routing",
  "security.disable_user: refresh",
  "security.enable_user: refresh",
];

/** `GET /{}/_doc/{}` for `/{index}/_doc/{id}`: the names of parameters are ours. */
const shape = (method: string, path: string) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`;

function apisOf(method: string, path: string) {
  return apis.filter(({ endpoints }) =>
    endpoints.some(
      ({ methods, paths }) =>
        methods.includes(method) && paths.some((each) => shape(method, each) === shape(method, path)),
    ),
  );
}

const endpoints = routes.flatMap((route) =>
  route.methods.flatMap((method) =>
    route.paths.map((path) => ({ route, method, path, known: apisOf(method, path) })),
  ),
);

describe("the routes", () => {
  it("are methods and paths that the real server has", () => {
    const unknown = endpoints.filter(({ known }) => known.length === 0);
    const listed = unknown.map(({ method, path }) => `${method} ${path}`);
    expect(listed.filter((each) => !beyond.endpoints.includes(each))).toEqual([]);
  });

  it("are called as the real server calls them", () => {
    const names = new Set(apis.map(({ name }) => name));
    const unknown = routes.map(({ name }) => name).filter((name) => !names.has(name));
    expect(unknown.filter((name) => !beyond.names.includes(name))).toEqual([]);
  });

  it("accept every parameter of the real server, or refuse it as not implemented", () => {
    const missing = endpoints.flatMap(({ route, method, path, known }) => {
      const taken = [...commonParameters, ...(route.parameters ?? []), ...(route.unimplemented ?? [])];
      const wanted = known
        .flatMap(({ parameters }) => parameters)
        .filter((each) => !later.includes(each) && !later.includes(`${route.name}: ${each}`));
      return wanted.filter((each) => !taken.includes(each)).map((each) => `${method} ${path}: ${each}`);
    });
    expect(missing).toEqual([]);
  });

  it("accept no parameter that the real server does not have", () => {
    const invented = routes.flatMap((route) => {
      const known = endpoints.filter((each) => each.route === route).flatMap((each) => each.known);
      const allowed = [
        ...known.flatMap(({ parameters }) => parameters),
        ...(beyond.parameters.get(route.name) ?? []),
        // What has a body may take it as a parameter.
        ...(route.body === "json" ? ["source", "source_content_type"] : []),
      ];
      return [...(route.parameters ?? []), ...(route.unimplemented ?? [])]
        .filter((each) => !allowed.includes(each))
        .map((each) => `${route.name}: ${each}`);
    });
    expect(invented).toEqual([]);
  });
});

describe("the table of APIs", () => {
  it("holds those of the specification, whole", () => {
    expect(apis.length).toBe(596);
    expect(restApis().get("indices.put_alias")).toEqual({
      name: "indices.put_alias",
      endpoints: [
        { methods: ["POST", "PUT"], paths: ["/{index}/_alias/{name}", "/{index}/_aliases/{name}"] },
      ],
      parameters: ["master_timeout", "timeout"],
    });
  });
});
