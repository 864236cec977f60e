import { badRequest } from "../../connector/errors.ts";
import { connectorUpdate } from "../../connector/update-route.ts";

export default connectorUpdate("api_key_id", ["api_key_id", "api_key_secret_id"], ({ body }) => {
  const id = body.nullableString("api_key_id");
  const secretId = body.nullableString("api_key_secret_id");
  if (id === undefined && secretId === undefined)
    throw badRequest("[api_key_id] and [api_key_secret_id] cannot both be missing.");
  return {
    ...(id !== undefined && { api_key_id: id }),
    ...(secretId !== undefined && { api_key_secret_id: secretId }),
  };
});
