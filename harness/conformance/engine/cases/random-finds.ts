import { type ConformanceGroup, documents, get, post, put } from "../case.ts";

const search = (body: Parameters<typeof post>[1]) =>
  post("/{index}/_search?filter_path=error,hits.total,hits.hits._id,hits.hits.sort", body);

const names = [
  "text",
  "boolean",
  "two",
  "extra3",
  "float",
  "key",
  "date",
  "short",
  "o",
  "naïve",
  "漢字",
  "extra1",
];
const wide = Object.fromEntries([
  ...names.map((name) => [
    name,
    name === "two" ? { text: [{ z: 1, boolean: 2, y: 3 }], boolean: 1, a: 2 } : 1,
  ]),
  ...Array.from({ length: 30 }, (_, at) => [`field number ${at}`, at]),
]);

const numbered = [
  put("/{index}", {
    mappings: {
      properties: Object.fromEntries(
        ["integer", "long", "short", "double", "float"].map((type) => [type.slice(0, 1), { type }]),
      ),
    },
  }),
  documents({ 1: { i: 1, l: 1, s: 1, d: 1, f: 1 } }),
];

const dated = [
  put("/{index}", {
    mappings: { properties: { at: { type: "date" }, never: { type: "date" }, i: { type: "integer" } } },
  }),
  documents({ 1: { at: "2024-01-01T12:00:00Z" }, 2: { at: "2024-01-02" } }),
];
const wrong = { match: { i: "x" } };

/** What random requests have found to differ once. */
const valued = [
  put("/{index}", {
    mappings: {
      properties: {
        k: { type: "keyword" },
        n: { type: "long" },
        m: { type: "integer" },
        t: { type: "text" },
      },
    },
  }),
  documents({
    1: { k: "a", n: 1, m: 1, t: "red" },
    2: { k: "b", t: "green" },
    3: { k: "c", n: -5, m: [2, 3], t: "red red" },
    4: { k: "d", n: [4, 7], m: 4, t: "blue" },
    5: { k: "e", n: 2, m: 2, t: "red" },
  }),
];

const group: ConformanceGroup = [
  {
    name: "random: prohibitions alone with a minimum_should_match",
    prepare: [
      put("/{index}", { mappings: { properties: { b: { type: "byte" } } } }),
      documents({ 1: { k: 1 } }),
    ],
    requests: [
      search({ query: { bool: { must_not: [{ exists: { field: "b" } }], minimum_should_match: 1 } } }),
      search({ query: { bool: { must_not: [{ match_none: {} }], minimum_should_match: 2 } } }),
      search({ query: { bool: { filter: [{ match_all: {} }], minimum_should_match: 1 } } }),
      search({ query: { bool: { should: [], filter: [{ term: { k: 1 } }], minimum_should_match: 1 } } }),
    ],
  },
  {
    name: "random: a missing integer ties with the largest one",
    prepare: [
      put("/{index}", {
        mappings: { properties: { i: { type: "integer" }, s: { type: "short" }, k: { type: "keyword" } } },
      }),
      documents({ 1: { k: "a", i: 2147483647, s: 32767 }, 2: { k: "b" }, 3: { k: "c", i: -2147483648 } }),
    ],
    requests: [
      search({ sort: [{ i: "asc" }, { k: "desc" }] }),
      search({ sort: [{ i: "desc" }, { k: "asc" }] }),
      search({ sort: [{ i: { order: "asc", missing: "_first" } }, { k: "desc" }] }),
      search({ sort: [{ s: "asc" }, { k: "desc" }] }),
    ],
  },
  {
    name: "random: a text without terms exists",
    prepare: [
      put("/{index}", {
        mappings: { properties: { t: { type: "text" }, n: { type: "text", norms: false } } },
      }),
      documents({
        1: { t: "", n: "" },
        2: { t: "...", n: "!" },
        3: { t: null, n: [] },
        4: { t: "word", n: "word" },
      }),
    ],
    requests: [
      search({ query: { exists: { field: "t" } }, sort: "_doc" }),
      search({ query: { exists: { field: "n" } }, sort: "_doc" }),
      post("/{index}/_search", { query: { match: { t: "word" } } }),
    ],
  },
  {
    name: "random: an update adds keys in the order of a hash map",
    prepare: [documents({ 1: { one: 1, two: { a: 1 } } })],
    requests: [
      post("/{index}/_update/1", { doc: wide }),
      get("/{index}/_source/1", undefined, { text: true }),
      post("/{index}/_update/2", { doc: wide, doc_as_upsert: true }),
      get("/{index}/_source/2", undefined, { text: true }),
    ],
  },
  {
    name: "random: numbers in queries are written in decimal",
    prepare: numbered,
    requests: [
      ...["0x1", "0b1", "1d", "+1", " 1 ", ""].flatMap((value) => [
        search({ query: { match: { i: value } } }),
        search({ query: { terms: { d: [value] } } }),
        search({ query: { range: { i: { gte: value } } } }),
      ]),
      ...["0x1", "x"].flatMap((missing) => [
        search({ sort: [{ d: { order: "asc", missing } }] }),
        post("/{index}/_search", { size: 0, aggs: { most: { max: { field: "i", missing } } } }),
        search({ query: { match_all: { boost: missing } } }),
      ]),
      post("/{index}/_search", { size: 0, aggs: { most: { max: { field: "i", missing: "7d" } } } }),
    ],
  },
  {
    name: "random: numbers that a field cannot hold",
    prepare: numbered,
    requests: [
      search({ query: { terms: { l: [1, 1e19] } } }),
      search({ query: { terms: { l: [1.5, "9223372036854775809"] } } }),
      search({ query: { terms: { s: [1, 40000] } } }),
      search({ query: { terms: { s: [1, 4000000000] } } }),
      search({ query: { terms: { i: ["4000000000", 1] } } }),
      search({ query: { terms: { f: [1e39] } } }),
      search({ query: { terms: { f: [1, "NaN"] } } }),
      search({ query: { terms: { d: ["-Infinity"] } } }),
      search({ query: { term: { f: "Infinity" } } }),
      search({ query: { range: { d: { gte: "NaN" } } } }),
      search({ query: { range: { d: { lt: "NaN" } } } }),
      search({ query: { range: { d: { gt: "NaN", lt: "" } } } }),
      search({ query: { range: { l: { gt: "NaN" } } } }),
      search({ query: { range: { i: { gte: "NaN" } } } }),
      search({ query: { range: { i: { lt: 1e39 } } } }),
    ],
  },
  {
    name: "random: an empty wildcard finds nothing",
    prepare: [
      put("/{index}", { mappings: { properties: { k: { type: "keyword" } } } }),
      documents({ 1: { k: "" }, 2: { k: "x" } }),
    ],
    requests: [
      search({ query: { wildcard: { k: "" } } }),
      search({ query: { wildcard: { k: { value: "", case_insensitive: true } } } }),
      search({ query: { prefix: { k: "" } }, sort: "_doc" }),
      search({ query: { regexp: { k: "" } } }),
    ],
  },
  {
    name: "random: a bulk update that changes nothing forces the refresh, too",
    prepare: [documents({ 1: { k: 1 } })],
    requests: [
      post("/{index}/_bulk?refresh=true", [{ update: { _id: "1" } }, { doc: { k: 1 } }]),
      post("/{index}/_bulk?refresh=wait_for", [{ update: { _id: "1" } }, { doc: { k: 1 } }]),
      post("/{index}/_update/1?refresh=true", { doc: { k: 1 } }),
    ],
  },
  {
    name: "random: clauses that come to nothing hide the faults of others",
    prepare: numbered,
    requests: [
      ...[
        { exists: { field: "nowhere" } },
        { exists: { field: "nowhere*" } },
        { fuzzy: { nowhere: "x" } },
        { bool: { filter: [{ exists: { field: "nowhere" } }] } },
        { function_score: { query: { match_none: {} } } },
        { bool: { should: [{ match_none: {} }], must_not: [{ match_none: {} }] } },
        { bool: { should: [{ match_none: {} }], minimum_should_match: 0 } },
        { bool: { must_not: [{ bool: {} }] } },
        { dis_max: { queries: [{ match_none: {} }] } },
        { match_phrase: { nowhere: "x" } },
      ].map((query) => search({ query: { bool: { must: [query, { match: { i: "x" } }] } } })),
      search({ query: { bool: { should: [{ match_none: {} }], must_not: [{ match: { i: "x" } }] } } }),
    ],
  },
  {
    name: "random: dates of ranges are read before anything else is built",
    prepare: dated,
    requests: [
      ...[
        { must: [wrong, { range: { at: { gte: "soon" } } }] },
        { must: [{ exists: { field: "nowhere" } }], filter: [{ range: { at: { gte: "soon" } } }] },
        { must: [{ match_none: {} }, { range: { at: { gte: "soon" } } }] },
        { must_not: [{ bool: { must: [{ ids: { values: [] } }, { range: { at: { lt: "soon" } } }] } }] },
        { must: [{ match: { at: "later" } }, { range: { at: { gte: "soon", lt: "late" } } }] },
        { should: [{ constant_score: { filter: { range: { at: { lt: "soon" } } } } }, wrong] },
        { should: [{ dis_max: { queries: [wrong, { range: { at: { lt: "soon" } } }] } }] },
      ].map((clauses) => search({ query: { bool: clauses } })),
      search({
        query: wrong,
        aggs: { some: { filters: { filters: { x: { range: { at: { gte: "soon" } } }, y: wrong } } } },
      }),
      search({ query: wrong, aggs: { some: { filter: { term: { at: "soon" } } } } }),
      search({ query: wrong, post_filter: { range: { at: { gte: "soon" } } } }),
    ],
  },
  {
    name: "random: a range that no date is in hides the faults of others",
    prepare: dated,
    requests: [
      ...[
        { at: { gte: "2024-01-03" } },
        { at: { gt: "2024-01-02" } },
        { at: { lt: "2024-01-01" } },
        { at: { lte: "2024-01-01", gt: "2023-12-31" } },
        { at: { gt: "2024-01-03", lt: "2023-12-31" } },
        { at: { gt: "2024-01-01", lt: "2024-01-02" } },
        { never: { gte: "2024-01-03" } },
        { never: { gte: "soon" } },
      ].flatMap((range) => [
        search({ query: { bool: { must: [{ range }, wrong] } } }),
        search({ query: { bool: { should: [{ range }, wrong] } } }),
        search({ query: { bool: { must_not: [{ constant_score: { filter: { range } } }, wrong] } } }),
        search({ query: { range } }),
      ]),
    ],
  },
  {
    name: "random: a day that a month does not have, by a pattern and rounded up",
    prepare: [
      put("/{index}", { mappings: { properties: { at: { type: "date", format: "yyyy-MM-dd" } } } }),
      documents({ 1: { at: "2023-02-28" }, 2: { at: "2023-03-01" } }),
    ],
    requests: [
      ...["gt", "gte", "lt", "lte"].map((bound) =>
        search({ query: { range: { at: { [bound]: "2023-02-30" } } } }),
      ),
      search({ query: { term: { at: "2023-02-29" } } }),
      search({ query: { range: { at: { gt: "2023-02-29", format: "strict_date_optional_time" } } } }),
      search({ query: { range: { at: { gt: "2023-02-29", format: "strict_date" } } } }),
    ],
  },
  {
    name: "random: what is wrong inside a terms aggregation comes before what it excludes",
    prepare: numbered,
    requests: [
      search({
        size: 0,
        aggs: {
          all: {
            terms: { field: "i", exclude: ["0x1"] },
            aggs: { in: { date_range: { field: "i", ranges: [{ to: "2024-02-01" }] } } },
          },
        },
      }),
      search({ size: 0, aggs: { all: { terms: { field: "i", exclude: ["0x1"] } } } }),
    ],
  },
  {
    name: "random: hits inside buckets have the fields of the search",
    prepare: numbered,
    requests: [{}, { fields: ["l"] }].map((own) =>
      post("/{index}/_search", {
        size: 0,
        fields: ["i", "s"],
        aggs: { inside: { top_hits: { sort: "_doc", _source: false, ...own } } },
      }),
    ),
  },
  {
    name: "random: an empty text is null to a number, also where fields are fetched",
    prepare: [
      put("/{index}", {
        mappings: {
          properties: {
            ...Object.fromEntries(
              ["long", "byte", "double", "half_float"].map((type) => [type, { type, null_value: 4 }]),
            ),
            float: { type: "float" },
          },
        },
      }),
      documents({
        1: { long: "", byte: ["", 1], double: "", half_float: [null, ""], float: "" },
        2: { long: null, byte: [""], double: [], float: ["", 2] },
      }),
    ],
    requests: [
      post("/{index}/_search", { fields: ["*"], sort: "_doc" }),
      search({ query: { term: { double: 4 } } }),
    ],
  },
  {
    name: "random: a range without bounds finds what exists",
    prepare: [
      put("/{index}", { mappings: { properties: { t: { type: "text" }, i: { type: "integer" } } } }),
      documents({ 1: { t: "", i: 1 }, 2: { t: "word" }, 3: { i: null } }),
    ],
    requests: [
      search({ query: { range: { t: {} } }, sort: "_doc" }),
      search({ query: { range: { i: {} } }, sort: "_doc" }),
      search({ query: { range: { none: {} } } }),
      post("/{index}/_search", { query: { range: { t: { boost: 2 } } } }),
    ],
  },
  {
    name: "random: a function that fails where no score is asked for",
    prepare: valued,
    requests: [
      { field_value_factor: { field: "n" } },
      { field_value_factor: { field: "n", missing: 1, modifier: "sqrt" } },
    ].flatMap((factor) => {
      const query = { function_score: factor };
      const passing = { function_score: { ...factor, min_score: 1 } };
      const hits = { h: { top_hits: { _source: false } } };
      const sorted = { h: { top_hits: { _source: false, sort: ["k"] } } };
      return [
        search({ query }),
        search({ query, size: 0 }),
        search({ query, size: 0, aggs: { a: { terms: { field: "k" } } } }),
        search({ query, size: 0, aggs: hits }),
        search({ query, size: 0, aggs: sorted }),
        search({ query, size: 0, aggs: { a: { terms: { field: "k" }, aggs: hits } } }),
        search({ query, size: 0, min_score: 0.1 }),
        search({ query, size: 0, track_scores: true }),
        search({ query, sort: ["k"] }),
        search({ query, sort: ["k"], track_scores: true }),
        search({ query, sort: ["_score"] }),
        search({ query: { bool: { filter: [query] } } }),
        search({ query: { bool: { must_not: [query] } } }),
        search({ query: { bool: { must: [query] } }, sort: ["k"] }),
        search({ query: { constant_score: { filter: query } } }),
        search({ query: { bool: { filter: [passing] } }, size: 0 }),
        search({ query: passing, sort: ["k"] }),
        search({ query: { match_all: {} }, post_filter: query, sort: ["k"] }),
        search({ size: 0, aggs: { f: { filter: query } } }),
        post("/{index}/_count", { query }),
      ];
    }),
  },
  {
    name: "random: what is scored enough, where no score is asked for",
    prepare: valued,
    requests: [1, 2, 3].flatMap((least) => {
      const factor = { field: "m", missing: 1 };
      const query = { function_score: { field_value_factor: factor, min_score: least } };
      const matched = { function_score: { ...query.function_score, query: { term: { t: "red" } } } };
      return [query, matched].flatMap((each) => [
        search({ query: each }),
        search({ query: each, sort: ["k"] }),
        search({ query: { bool: { filter: [each] } }, sort: ["k"] }),
        search({ query: { constant_score: { filter: each } }, sort: ["k"] }),
        search({ query: each, size: 0, aggs: { a: { terms: { field: "k" } } } }),
        post("/{index}/_count", { query: each }),
      ]);
    }),
  },
  {
    name: "random: several values of a group in documents that come too late",
    prepare: valued,
    requests: ["m", "n"].flatMap((field) =>
      [0, 1, 2, 3, 4, 10].flatMap((size) => [
        ...["asc", "desc"].map((order) => search({ collapse: { field }, sort: [{ k: order }], size })),
        search({ collapse: { field }, sort: [{ [field]: "asc" }, "k"], size }),
        search({ collapse: { field }, size }),
        search({ collapse: { field }, sort: ["_doc"], size, from: 1 }),
      ]),
    ),
  },
  {
    name: "random: an alias's filter of dates that are none, on an empty index",
    prepare: [put("/{index}", { mappings: { properties: { d: { type: "date" }, n: { type: "long" } } } })],
    requests: [
      { range: { d: { gte: "bad" } } },
      { range: { d: { gte: "2024-01-01||+1Q" } } },
      { range: { d: { gte: "2024-01-01" } } },
      { bool: { must: [{ range: { d: { gte: "bad" } } }] } },
      { bool: { must_not: [{ range: { d: { gte: "bad" } } }] } },
      { bool: { must: [{ match_none: {} }, { range: { d: { gte: "bad" } } }] } },
      { constant_score: { filter: { range: { d: { lt: "bad" } } } } },
      { dis_max: { queries: [{ range: { d: { lt: "bad" } } }] } },
      { query_string: { query: "d:[bad TO *]" } },
      { range: { n: { gte: "x" } } },
    ].flatMap((filter) => [
      put("/{index}/_alias/{index}-some", { filter }),
      post("/{index}/_search?filter_path=error,hits.total", { query: filter }),
    ]),
  },
  {
    name: "random: sequence numbers of hits inside hits that show theirs",
    prepare: [
      put("/{index}", {
        mappings: {
          properties: {
            k: { type: "keyword" },
            ne: { type: "nested", properties: { i: { type: "long" } } },
          },
        },
      }),
      documents({ 1: { k: "a", ne: [{ i: 1 }] }, 2: { k: "b" } }),
    ],
    requests: [true, false].flatMap((shows) => {
      const shown = { seq_no_primary_term: shows, version: true };
      const nested = { nested: { path: "ne", query: { match_all: {} } } };
      return [
        ...[{}, { seq_no_primary_term: true }, { seq_no_primary_term: false }].map((own) =>
          post("/{index}/_search", { ...shown, size: 1, aggs: { h: { top_hits: own } } }),
        ),
        post("/{index}/_search", {
          ...shown,
          size: 0,
          aggs: { k: { terms: { field: "k" }, aggs: { h: { top_hits: { version: true } } } } },
        }),
        post("/{index}/_search", {
          ...shown,
          size: 0,
          aggs: { n: { nested: { path: "ne" }, aggs: { h: { top_hits: {} } } } },
        }),
        post("/{index}/_search", { ...shown, collapse: { field: "k", inner_hits: { name: "x" } } }),
        post("/{index}/_search", { ...shown, query: { nested: { ...nested.nested, inner_hits: {} } } }),
      ];
    }),
  },
  {
    name: "random: functions of a query that nothing can match",
    prepare: [
      put("/{index}", { mappings: { properties: { d: { type: "date" }, n: { type: "long" } } } }),
      documents({ 1: { d: "2024-01-01", n: 1 } }),
    ],
    requests: [
      { wildcard: { nowhere: "*" } },
      { match_none: {} },
      { term: { nowhere: 1 } },
      { term: { n: 2 } },
    ].flatMap((query) =>
      [{ range: { d: { lte: "2023-02-29" } } }, { term: { d: "bad" } }, { term: { n: "x" } }].flatMap(
        (filter) => [
          search({ query: { function_score: { query, functions: [{ weight: 2, filter }] } } }),
          search({ query: { boosting: { positive: query, negative: filter, negative_boost: 0.5 } } }),
          search({ query: { dis_max: { queries: [query, filter] } } }),
        ],
      ),
    ),
  },
];

export default group;
