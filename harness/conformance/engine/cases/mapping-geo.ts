import {
  type ConformanceCase,
  type ConformanceGroup,
  documents,
  get,
  type JsonObject,
  post,
  put,
} from "../case.ts";
import { finds } from "../queries.ts";

const doc = "/{index}/_doc/1";
const create = (properties: Record<string, JsonObject>) => put("/{index}", { mappings: { properties } });
const offered = (name: string, a: JsonObject, ...values: string[]): ConformanceCase => ({
  name: `mapping: ${name}`,
  prepare: [create({ a })],
  requests: values.map((value) => put(doc, `{"a":${value}}`)),
});

const forms = [
  '{"lat":52.5,"lon":13.4}',
  '{"lat":"52.5","lon":"13.4"}',
  '{"type":"Point","coordinates":[13.4,52.5]}',
  '{"type":"point","coordinates":[13.4,52.5,30]}',
  '{"coordinates":[13.4,52.5],"type":"Point"}',
  '{"geohash":"u33db"}',
  '"52.5,13.4"',
  '"52.5, 13.4"',
  '"52.5,13.4,30"',
  '"POINT (13.4 52.5)"',
  '"point(13.4 52.5)"',
  '"POINT (13.4 52.5 30)"',
  '"u33db"',
  "[13.4,52.5]",
  "[13.4,52.5,30]",
  "[[13.4,52.5],[1,2]]",
  '[{"lat":1,"lon":2},"3,4","u33db"]',
  "null",
  "[]",
];
const wrong = [
  '{"lat":91,"lon":13.4}',
  '{"lat":52.5,"lon":181}',
  '{"lat":-91,"lon":-181}',
  '{"lat":52.5}',
  '{"lon":52.5}',
  "{}",
  '{"lat":"x","lon":1}',
  '{"lat":1,"lon":"x"}',
  '{"lat":null,"lon":1}',
  '{"lat":true,"lon":1}',
  '{"lat":[1],"lon":1}',
  '{"lat":1,"lon":2,"alt":3}',
  '{"lat":1,"lon":2,"geohash":"u33"}',
  '{"latitude":1,"longitude":2}',
  '{"type":"Polygon","coordinates":[13.4,52.5]}',
  '{"type":"Point"}',
  '{"type":"Point","coordinates":[1]}',
  '{"type":"Point","coordinates":"1,2"}',
  '{"geohash":"a!"}',
  '{"geohash":5}',
  '"91,0"',
  '"0,181"',
  '"x,y"',
  '"1"',
  '"1,2,3,4"',
  '"1;2"',
  '""',
  '"u33!"',
  '"POINT (13.4)"',
  '"POINT (200 100)"',
  '"POINT EMPTY"',
  '"LINESTRING (1 2, 3 4)"',
  "5",
  "true",
  "[1]",
  "[1,2,3,4]",
  "[200,100]",
  '["1","2"]',
  '[1,"x"]',
];

const group: ConformanceGroup = [
  offered("points on the earth in all forms", { type: "geo_point" }, ...forms),
  offered("points on the earth that are none", { type: "geo_point" }, ...wrong),
  offered(
    "malformed points on the earth are ignored",
    { type: "geo_point", ignore_malformed: true },
    ...wrong,
  ),
  offered("points on the earth without a height", { type: "geo_point", ignore_z_value: false }, ...forms),
  {
    name: "mapping: points on the earth are searched",
    prepare: [
      create({ g: { type: "geo_point" }, n: { type: "geo_point", null_value: "0,0" } }),
      documents({
        berlin: { g: { lat: 52.52, lon: 13.405 }, n: null },
        paris: { g: "48.8566,2.3522" },
        rome: { g: [12.4964, 41.9028] },
        both: { g: ["52.52,13.405", "48.8566,2.3522"] },
        none: { g: null },
      }),
    ],
    requests: [
      ...finds(
        { exists: { field: "g" } },
        { exists: { field: "n" } },
        { geo_distance: { distance: "10km", g: "52.52,13.405" } },
        { geo_distance: { distance: "1000km", g: { lat: 52.52, lon: 13.405 } } },
        { geo_bounding_box: { g: { top_left: "53,0", bottom_right: "48,14" } } },
        { term: { g: "52.52,13.405" } },
        { range: { g: { gte: 1 } } },
        { match: { g: "52.52,13.405" } },
      ),
      get("/{index}/_doc/rome"),
      post("/{index}/_search?filter_path=error,status,hits.hits", { sort: ["g"] }),
    ],
  },
];

export default group;
