import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { encodeServerArgs } from "./server-args.ts";

/** As the server reads it: field after field, in its order. */
function decode(bytes: Buffer) {
  let at = 0;
  const byte = (): number => bytes[at++] as number;
  const count = (): number => {
    const low = byte();
    return low < 128 ? low : low - 128 + 128 * count();
  };
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const string = (): string => take(count()).toString();
  const header = [byte(), byte(), byte()];
  const keystore = { type: string(), format: take(4).readInt32BE(), flags: [byte(), byte()] };
  const secure = Object.fromEntries(
    Array.from({ length: count() }, () => {
      const name = string();
      const value = take(count());
      return [name, { value: value.toString(), hash: take(count()).toString("hex") }];
    }),
  );
  const closed = byte();
  const settings = Array.from({ length: count() }, () => [string(), byte(), string()]);
  return {
    header,
    keystore,
    secure,
    closed,
    settings,
    config: string(),
    logs: string(),
    rest: bytes.length - at,
  };
}

describe("encodeServerArgs", () => {
  it("writes settings in order, secrets with their hashes, and the folders", () => {
    const long = "x".repeat(300);
    const sent = decode(
      encodeServerArgs({
        settings: { "path.data": long, "cluster.name": "c" },
        secure: { "bootstrap.password": "secret" },
        configFolder: "/config",
        logFolder: "/logs",
      }),
    );
    expect(sent).toMatchObject({
      header: [0, 0, 0],
      keystore: { type: "org.elasticsearch.common.settings.KeyStoreWrapper", format: 7, flags: [0, 0] },
      closed: 0,
      settings: [
        ["cluster.name", 0, "c"],
        ["path.data", 0, long],
      ],
      config: "/config",
      logs: "/logs",
      rest: 0,
    });
    expect(sent.secure["bootstrap.password"]).toEqual({
      value: "secret",
      hash: createHash("sha256").update("secret").digest("hex"),
    });
    expect(sent.secure["keystore.seed"]?.value).toMatch(/^[\w+/=]{20}$/);
  });
});
