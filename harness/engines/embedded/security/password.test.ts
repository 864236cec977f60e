import { expect, it } from "vitest";
import { send } from "../raw-request.suite.ts";
import { startEmbedded } from "../server.ts";

/** Made by Python's hashlib; a real server of the same version lets in who has the password, and nobody else. */
const hash =
  "{PBKDF2}1000$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=$zvGxI5XE4oVeC3AejwPHG6JrjQf/Ij9RUtR6unX0sJI=";

it("lets in who has the password that a hash is of", async () => {
  await using engine = await startEmbedded();
  const make = (body: object) => send(engine, "PUT", "/_security/user/ada", { body: { roles: [], ...body } });
  expect((await make({ password_hash: hash })).body).toEqual({ created: true });
  const enter = async (password: string): Promise<number> =>
    (await send(engine, "GET", "/_security/_authenticate", { user: ["ada", password] })).status;
  expect(await enter("difference-engine")).toBe(401);
  expect(await enter("analytical-engine")).toBe(200);
  expect(await enter("difference-engine")).toBe(401);
  expect(await enter(hash)).toBe(401);
  const both = await make({ password_hash: hash, password: "analytical-engine" });
  expect(both.reason).toBe("Validation Failed: 1: password_hash has already been set;");
});

/** Made by crypt(3) of libxcrypt. */
it.each([
  "$2a$04$abcdefghijklmnopqrstuuXLDfzBPxCEnF6VRhZ4qYN4fG88VXuum",
  "$2b$05$abcdefghijklmnopqrstuu3hJfABC.c4Par5Tpotkn5C7SEGCpt4m",
  "$2y$06$abcdefghijklmnopqrstuu.iTqV6qUpo/eEZIg/9L.ceNWP5WFgby",
])("lets in who has the password that %s is of", async (hash) => {
  await using engine = await startEmbedded();
  const user = { body: { roles: [], password_hash: hash } };
  expect((await send(engine, "PUT", "/_security/user/ada", user)).body).toEqual({ created: true });
  const enter = async (password: string): Promise<number> =>
    (await send(engine, "GET", "/_security/_authenticate", { user: ["ada", password] })).status;
  expect(await enter("difference-engine")).toBe(401);
  expect(await enter("analytical-engine")).toBe(200);
  expect(await enter("difference-engine")).toBe(401);
});
