import { notImplemented } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export default defineRoute({
  name: "license.post",
  methods: ["POST", "PUT"],
  paths: ["/_license"],
  parameters: ["acknowledge", "master_timeout", "timeout"],
  privilege: { cluster: "cluster:admin/xpack/license/put" },
  body: "json",
  handle() {
    throw notImplemented("licences other than basic and trial");
  },
});
