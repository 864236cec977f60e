import { type ConformanceGroup, del, get, head, post, put } from "../case.ts";
import { byKey, keyWith } from "../keys.ts";

/** None of these changes the licence of the server that is asked. */
const group: ConformanceGroup = [
  {
    name: "licence: shown",
    requests: [
      get(
        "/_license?filter_path=license.status,license.type,license.max_nodes,license.max_resource_units,license.issuer,license.start_date_in_millis",
      ),
      get("/_license?human=false&filter_path=license.status"),
      get("/_license?local=true&filter_path=license.type"),
      get("/_license?accept_enterprise=true&filter_path=license.type"),
      get("/_license?accept_enterprise=false&filter_path=license.type"),
      get("/_license?colour=red"),
      head("/_license"),
    ],
  },
  {
    name: "licence: what could be started",
    requests: [
      get("/_license/trial_status"),
      get("/_license/basic_status"),
      get("/_license/trial_status?colour=red"),
    ],
  },
  {
    name: "licence: a start needs consent",
    requests: [
      post("/_license/start_basic"),
      post("/_license/start_trial"),
      post("/_license/start_trial?acknowledge=false"),
      post("/_license/start_trial?acknowledge=true&type=basic"),
      post("/_license/start_trial?type=colour"),
      post("/_license/start_trial?acknowledge=true"),
      post("/_license/start_basic?acknowledge=maybe"),
      put("/_license/start_basic"),
      get("/_license/start_basic"),
    ],
  },
  {
    name: "licence: who may ask",
    prepare: [keyWith({ cluster: ["monitor"] })],
    requests: [
      get("/_license?filter_path=license.type", undefined, byKey),
      get("/_license/trial_status?filter_path=eligible_to_start_trial", undefined, byKey),
      get("/_license/basic_status?filter_path=eligible_to_start_basic", undefined, byKey),
      post("/_license/start_basic", undefined, byKey),
      post("/_license/start_trial", undefined, byKey),
      del("/_license", undefined, byKey),
    ],
  },
];

export default group;
