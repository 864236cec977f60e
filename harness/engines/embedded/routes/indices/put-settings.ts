import { illegalArgument, parseException } from "../../errors.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { flattenSettings } from "../../indices/settings.ts";
import { checkSettings } from "../../indices/settings-check.ts";
import { isObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/settings/update";

/** Settings fixed at creation. */
const fixed = /^index\.(number_of_shards|number_of_routing_shards|codec|analysis\..*|sort\..*)$/;

export default defineRoute({
  name: "indices.put_settings",
  methods: ["PUT"],
  paths: ["/{index}/_settings", "/_settings"],
  parameters: [...expressionParameters, "master_timeout", "timeout"],
  unimplemented: ["preserve_existing", "reopen", "flat_settings"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const body = request.json();
    if (!isObject(body)) throw parseException("request body is required");
    const changes = flattenSettings(isObject(body.settings) ? body.settings : body);
    const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
    checkSettings(changes);
    const refused = Object.keys(changes).filter((name) => fixed.test(name));
    if (refused.length > 0) {
      const names = `[[${refused.join(", ")}]]`;
      const open = targets.map(({ index }) => `[${index.name}/${index.uuid}]`).join(", ");
      throw illegalArgument(
        `Can't update non dynamic setting(s) ${names} for open indices [${open}]. The setting(s) ${names} cannot be modified on an index once it is created. You will need to create a new index with the desired setting(s) and reindex your data. See https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex`,
      );
    }
    for (const { index } of targets) index.changeSettings(changes);
    return json({ acknowledged: true });
  },
});
