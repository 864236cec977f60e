import { badRequest } from "../../connector/errors.ts";
import { connectorUpdate } from "../../connector/update-route.ts";

export default connectorUpdate("name", ["name", "description"], ({ body }) => {
  const name = body.optionalString("name");
  const description = body.optionalString("description");
  if (name === undefined && description === undefined)
    throw badRequest("[name] and [description] cannot both be missing from the update name request.");
  return { ...(name !== undefined && { name }), ...(description !== undefined && { description }) };
});
