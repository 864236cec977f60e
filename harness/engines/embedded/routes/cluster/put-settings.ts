import { notImplemented, parseException, validationFailed } from "../../errors.ts";
import { isObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

/** Settings of the cluster cannot be set here; taking back what was never set changes nothing. */
export default defineRoute({
  name: "cluster.put_settings",
  methods: ["PUT"],
  paths: ["/_cluster/settings"],
  parameters: ["flat_settings", "master_timeout", "timeout"],
  privilege: { cluster: "cluster:admin/settings/update" },
  body: "json",
  handle(request) {
    const body = request.json();
    if (body === undefined) throw parseException("request body is required");
    const given = isObject(body) ? body : {};
    const groups = [given.persistent, given.transient].filter(isObject);
    const settings = groups.flatMap((group) => Object.entries(group));
    if (settings.length === 0) throw validationFailed("no settings to update");
    const set = settings.find(([, value]) => value !== null);
    if (set) throw notImplemented(`the cluster setting [${set[0]}]`);
    return json({ acknowledged: true, persistent: {}, transient: {} });
  },
});
