import { type ConformanceGroup, del, get, head, post, put } from "../case.ts";

const template = "/_index_template/{index}";
const component = "/_component_template/{index}";
const mapped = (field: string, type = "keyword") => ({ mappings: { properties: { [field]: { type } } } });

/** Templates outlive their indices, so that each case takes its own away. */
const gone = (...paths: string[]) => paths.map((path) => del(path));

const group: ConformanceGroup = [
  {
    name: "templates: put, get, exists, delete",
    requests: [
      put(template, {
        index_patterns: ["{index}-*"],
        priority: 500,
        version: 3,
        _meta: { a: 1 },
        template: mapped("a"),
      }),
      get(template),
      head(template),
      get("/_index_template/{index}*"),
      put(template, { index_patterns: "{index}-*", priority: 500 }),
      get(template),
      put(`${template}?create=true`, { index_patterns: ["{index}-*"], priority: 500 }),
      ...gone(template),
      get(template),
      head(template),
      del(template),
      get("/_index_template/{index}-z*"),
    ],
  },
  {
    name: "templates: refused",
    requests: [
      put(template),
      put(template, {}),
      put(template, { index_patterns: [] }),
      put(template, { index_patterns: ["{index}-*"], colour: 1 }),
      put(template, { index_patterns: ["{index}-*"], template: { colour: {} } }),
      put(template, { index_patterns: ["{index}-*"], template: { settings: { colour: 1 } } }),
      put(template, {
        index_patterns: ["{index}-*"],
        template: { mappings: { properties: { a: { type: "nope" } } } },
      }),
      put(template, { index_patterns: ["{index}-*"], composed_of: ["{index}-none"] }),
      put(template, { index_patterns: ["{index}-*"], priority: -1 }),
      put(template, { index_patterns: ["_{index}"] }),
      put(template, { index_patterns: ["{index}-UP*"] }),
      get(template),
    ],
  },
  {
    name: "templates: the higher priority wins, of equal ones none",
    requests: [
      put("/_index_template/{index}-low", {
        index_patterns: ["{index}-*"],
        priority: 500,
        template: mapped("low"),
      }),
      put("/_index_template/{index}-high", {
        index_patterns: ["{index}-x*"],
        priority: 501,
        template: mapped("high"),
      }),
      put("/_index_template/{index}-same", {
        index_patterns: ["{index}-xx*"],
        priority: 501,
        template: mapped("same"),
      }),
      put("/{index}-xy"),
      get("/{index}-xy/_mapping"),
      put("/{index}-y/_doc/1", { other: 1 }),
      get("/{index}-y/_mapping"),
      ...gone("/_index_template/{index}-low,{index}-high"),
      ...gone("/_index_template/{index}-low"),
      ...gone("/_index_template/{index}-high"),
    ],
  },
  {
    name: "templates: composed of components",
    requests: [
      put(`${component}-a`, {
        template: {
          settings: { number_of_replicas: 0, refresh_interval: "7s" },
          ...mapped("a"),
          aliases: { "{index}-al": {} },
        },
        version: 2,
        _meta: { by: "me" },
      }),
      put(`${component}-b`, { template: { settings: { refresh_interval: "8s" }, ...mapped("a", "long") } }),
      put(template, {
        index_patterns: ["{index}-*"],
        priority: 500,
        composed_of: ["{index}-a", "{index}-b"],
        template: { ...mapped("c"), aliases: { "{index}-own": { is_hidden: true } } },
      }),
      put("/{index}-x", {
        settings: { refresh_interval: "9s" },
        mappings: { properties: { d: { type: "date" } } },
      }),
      get("/{index}-x"),
      put("/{index}-y"),
      get("/{index}-y"),
      del(`${component}-a`),
      get(`${component}-a`),
      head(`${component}-a`),
      ...gone(template, `${component}-a`, `${component}-b`),
      get(`${component}-a`),
      head(`${component}-a`),
      del(`${component}-a`),
    ],
  },
  {
    name: "templates: components that are refused",
    requests: [
      put(component),
      put(component, {}),
      put(component, { template: {}, colour: 1 }),
      put(component, { template: { settings: { colour: 1 } } }),
      put(component, { template: { mappings: { properties: { a: { type: "nope" } } } } }),
      put(component, { template: {} }),
      put(`${component}?create=true`, { template: {} }),
      get(component),
      put(component, { template: { settings: { "index.number_of_shards": 2 } } }),
      get(component),
      get(`${component}?flat_settings=true`),
      ...gone(component),
    ],
  },
  {
    name: "templates: ignore_missing_component_templates",
    requests: [
      put(template, {
        index_patterns: ["{index}-*"],
        priority: 500,
        composed_of: ["{index}-none"],
        ignore_missing_component_templates: ["{index}-none"],
        template: mapped("a"),
      }),
      get(template),
      put("/{index}-x"),
      get("/{index}-x/_mapping"),
      ...gone(template),
    ],
  },
  {
    name: "templates: simulated",
    requests: [
      put(`${component}-a`, { template: { settings: { refresh_interval: "7s" }, ...mapped("a") } }),
      put(template, {
        index_patterns: ["{index}-*"],
        priority: 500,
        composed_of: ["{index}-a"],
        template: { ...mapped("b"), aliases: { "{index}-al": {} } },
      }),
      post("/_index_template/_simulate_index/{index}-x"),
      post("/_index_template/_simulate/{index}"),
      post("/_index_template/_simulate", {
        index_patterns: ["{index}-z*"],
        priority: 600,
        template: mapped("z"),
      }),
      post("/_index_template/_simulate/{index}-none"),
      post("/_index_template/_simulate_index/{index}"),
      ...gone(template, `${component}-a`),
    ],
  },
  {
    name: "templates: of the old kind",
    requests: [
      put("/_template/{index}", {
        index_patterns: ["{index}-*"],
        order: 1,
        settings: { number_of_replicas: 0, refresh_interval: "5s" },
        ...mapped("old"),
        aliases: { "{index}-old": {} },
      }),
      put("/_template/{index}-2", {
        index_patterns: ["{index}-x*"],
        order: 2,
        settings: { refresh_interval: "6s" },
        ...mapped("newer"),
      }),
      get("/_template/{index}"),
      head("/_template/{index}"),
      put("/{index}-x"),
      get("/{index}-x"),
      put("/_template/{index}", { index_patterns: ["{index}-*"], colour: 1 }),
      put("/_template/{index}", {}),
      put("/_template/{index}?create=true", { index_patterns: ["{index}-*"] }),
      ...gone("/_template/{index}", "/_template/{index}-2"),
      get("/_template/{index}"),
      head("/_template/{index}"),
      del("/_template/{index}"),
    ],
  },
  {
    name: "templates: the new kind hides the old",
    requests: [
      put("/_template/{index}-old", { index_patterns: ["{index}-*"], ...mapped("old") }),
      put(template, { index_patterns: ["{index}-*"], priority: 500, template: mapped("new") }),
      put("/{index}-x"),
      get("/{index}-x/_mapping"),
      ...gone(template, "/_template/{index}-old"),
    ],
  },
  {
    name: "templates: a document to an index that they shape",
    requests: [
      put(template, {
        index_patterns: ["{index}-*"],
        priority: 500,
        template: {
          settings: { number_of_replicas: 0 },
          mappings: { dynamic: "strict", properties: { a: { type: "long" } } },
        },
      }),
      post("/_bulk", [
        { index: { _index: "{index}-x", _id: "1" } },
        { a: 1 },
        { index: { _index: "{index}-x", _id: "2" } },
        { b: 1 },
      ]),
      get("/{index}-x/_mapping"),
      ...gone(template),
    ],
  },
  {
    name: "templates: allow_auto_create",
    requests: [
      put(template, { index_patterns: ["{index}-*"], priority: 500, allow_auto_create: false }),
      put("/{index}-x/_doc/1", { a: 1 }),
      put("/{index}-x"),
      put("/{index}-x/_doc/1", { a: 1 }),
      get(template),
      ...gone(template),
    ],
  },
  {
    name: "templates: in cat",
    requests: [
      put(`${component}-a`, { template: mapped("a"), version: 4 }),
      put(template, {
        index_patterns: ["{index}-*", "{index}_*"],
        priority: 500,
        version: 7,
        composed_of: ["{index}-a"],
      }),
      put("/_template/{index}-old", { index_patterns: ["{index}-old*"], order: 3 }),
      get("/_cat/templates/{index}*?v=true&s=name"),
      get("/_cat/templates/{index}*?format=json&s=name"),
      get("/_cat/component_templates/{index}*?v=true"),
      get("/_cat/component_templates/{index}*?format=json"),
      get("/_cat/templates/{index}-none*"),
      ...gone(template, "/_template/{index}-old", `${component}-a`),
    ],
  },
];

export default group;
