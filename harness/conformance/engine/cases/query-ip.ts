import { type ConformanceGroup, documents, post, put } from "../case.ts";
import { finds } from "../queries.ts";

const values = [
  put("/{index}", { mappings: { properties: { ip: { type: "ip" } } } }),
  documents({
    1: { ip: "10.0.0.1" },
    2: { ip: ["10.0.1.7", "2001:db8::1"] },
    3: { ip: "192.168.7.1" },
    4: { ip: "::ffff:10.0.0.9" },
    5: {},
  }),
];

const group: ConformanceGroup = [
  {
    name: "query: ip addresses, networks and ranges of them",
    prepare: values,
    requests: finds(
      { term: { ip: "10.0.0.1" } },
      { term: { ip: "10.0.0.0/16" } },
      { term: { ip: "10.0.0.9" } },
      { term: { ip: "2001:db8::/32" } },
      { term: { ip: "2001:0db8:0:0:0:0:0:1" } },
      { terms: { ip: ["10.0.0.1", "192.168.0.0/16"] } },
      { match: { ip: "192.168.7.1" } },
      { range: { ip: { gte: "10.0.0.0", lt: "10.0.1.0" } } },
      { range: { ip: { gt: "10.0.0.1", lte: "10.0.1.7" } } },
      { range: { ip: { gte: "10.0.1.0" } } },
      { range: { ip: { lt: "10.0.0.2" } } },
      { range: { ip: { gt: "10.0.0.0/16" } } },
      { exists: { field: "ip" } },
      { query_string: { query: 'ip:"10.0.0.0/16"' } },
      { term: { ip: "many" } },
      { term: { ip: "10.0.0.0/99" } },
      { terms: { ip: ["many"] } },
      { range: { ip: { gte: "many" } } },
      { prefix: { ip: "10" } },
      { term: { ip: 5 } },
    ),
  },
  {
    name: "query: scores of ip addresses",
    prepare: values,
    requests: [
      post("/{index}/_search?_source=false", { query: { term: { ip: { value: "10.0.0.0/8", boost: 2 } } } }),
      post("/{index}/_search?_source=false", { query: { range: { ip: { gte: "::", boost: 3 } } } }),
    ],
  },
];

export default group;
