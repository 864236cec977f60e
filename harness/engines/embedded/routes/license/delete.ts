import { notImplemented } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export default defineRoute({
  name: "license.delete",
  methods: ["DELETE"],
  paths: ["/_license"],
  parameters: ["master_timeout", "timeout"],
  privilege: { cluster: "cluster:admin/xpack/license/delete" },
  handle() {
    throw notImplemented("the removal of a licence");
  },
});
