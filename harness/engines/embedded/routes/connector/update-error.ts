import { connectorUpdate } from "../../connector/update-route.ts";
import { illegalArgument } from "../../errors.ts";

export default connectorUpdate("error", ["error"], ({ body }) => {
  const error = body.nullableString("error");
  if (error === undefined) throw illegalArgument("Required [error]");
  return { error, status: error ? "error" : "connected" };
});
