// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables in files look so.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../errors.ts";
import { secretsOf } from "./settings.ts";
import { parseSettings, readSettings } from "./settings-file.ts";

const read = (text: string, environment: Record<string, string> = {}) =>
  parseSettings(text, environment, "config.yml");

const connectors = `
connectors:
  - connector_id: one
    service_type: s3
`;
const enough = `elasticsearch.password: secret\n${connectors}`;

function problemsOf(text: string, environment: Record<string, string> = {}): string {
  try {
    read(text, environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error("the settings were taken");
}

describe("settings", () => {
  it("have the defaults of elastic/connectors", () => {
    const { settings, notices } = read(enough);
    expect(notices).toEqual([]);
    expect(settings).toMatchObject({
      elasticsearch: {
        host: "http://localhost:9200",
        username: "elastic",
        request_timeout: 240,
        max_retries: 5,
      },
      service: { idling: 30, heartbeat: 300, max_concurrent_content_syncs: 1, log_level: "info" },
      connectors: [{ connector_id: "one", service_type: "s3" }],
    });
    expect(settings.elasticsearch.api_key).toBeUndefined();
    expect(settings.service.health_port).toBeUndefined();
  });

  it("are read from nested keys, dotted ones, and both at once", () => {
    const { settings } = read(
      `
elasticsearch:
  host: https://es.example:9200
  headers: {x-one: 1, x-two: two}
elasticsearch.api_key: \${KEY}
service:
  idling: 1.5
service.log_level: WARNING
service.service_types: [dir, s3]
elasticsearch.verify_certs: no`,
      { KEY: "a2V5" },
    );
    expect(settings.elasticsearch).toMatchObject({
      host: "https://es.example:9200",
      api_key: "a2V5",
      verify_certs: false,
      headers: { "x-one": "1", "x-two": "two" },
    });
    expect(settings.service).toMatchObject({ idling: 1.5, log_level: "warn", service_types: ["dir", "s3"] });
  });

  it("keep a password as it is written, whatever YAML makes of it", () => {
    for (const password of ["0123", "1e5", "yes", "2026-01-01", "12:30:45"])
      expect(read(`${connectors}elasticsearch.password: ${password}`).settings.elasticsearch.password).toBe(
        password,
      );
  });

  it("may come from variables named as the keys, below what the file says", () => {
    const environment = { "elasticsearch.password": "of the environment", "service.idling": "7" };
    const { settings } = read(`${connectors}service.idling: 3`, environment);
    expect(settings.elasticsearch.password).toBe("of the environment");
    expect(settings.service.idling).toBe(3);
  });

  it("take each key of elastic/connectors, and tell those without effect", () => {
    const { notices } = read(`${enough}
elasticsearch:
  ssl: true
  retry_interval: 10
  log_level: INFO
  bulk: {queue_max_size: 1024, chunk_size: 500, error_monitor: {max_total_errors: 1000}}
service: {worker_mode: false, max_errors: 20, max_file_download_size: 10485760, fips_mode: false}
extraction_service: {host: null, timeout: 30, use_file_pointers: false, stream_chunk_size: 65536}
sources: {mongodb: "connectors.sources.mongo:MongoDataSource"}
`);
    expect(notices.map((notice) => notice.split(" ")[0])).toEqual([
      "elasticsearch.ssl",
      "elasticsearch.retry_interval",
      "elasticsearch.log_level",
      "elasticsearch.bulk",
      "service.worker_mode",
      "service.max_errors",
      "service.fips_mode",
      "extraction_service.use_file_pointers",
      "sources",
    ]);
  });

  it("take the outdated pair at the top, and say so", () => {
    const { settings, notices } = read("connector_id: old\nservice_type: dir\nelasticsearch.api_key: a2V5");
    expect(settings.connectors).toEqual([{ connector_id: "old", service_type: "dir" }]);
    expect(notices).toEqual([expect.stringContaining("outdated: list the connector under connectors")]);
  });

  it("leave a connector without a key when the variable for it is empty", () => {
    const { settings } = read(
      "elasticsearch.password: x\nconnectors: [{connector_id: a, service_type: s3, api_key: ${NOPE|}}]",
    );
    expect(settings.connectors).toEqual([{ connector_id: "a", service_type: "s3" }]);
  });

  it("know their secrets", () => {
    const { settings } = read(`
elasticsearch: {password: one, api_key: two, headers: {authorization: three}}
connectors: [{connector_id: a, service_type: s3, api_key: four}]`);
    expect([...secretsOf(settings)].sort()).toEqual(["four", "one", "three", "two"]);
  });
});

describe("settings that cannot be used", () => {
  it.each([
    ["elasticsearch.password: x", "expected at least one connector under connectors"],
    [connectors, "expected elasticsearch.api_key, or elasticsearch.username and .password, found neither"],
    [`${enough}service.ideling: 3`, "there is no setting service.ideling; did you mean service.idling?"],
    [`${enough}elastic: {host: x}`, "there is no setting elastic.host"],
    [
      `${enough}service.idling: soon`,
      'service.idling: expected a number of seconds from 0.001 on, got "soon"',
    ],
    [`${enough}service.idling: 0`, "service.idling: expected a number of seconds from 0.001 on"],
    [`${enough}service.max_concurrent_content_syncs: 1.5`, "expected a whole number from 1 on"],
    [`${enough}elasticsearch.verify_certs: maybe`, 'expected true or false, got "maybe"'],
    [`${enough}service.log_level: loud`, 'expected debug, info, warn, error, got "loud"'],
    [`${enough}elasticsearch.headers: x`, 'expected names with values, got "x"'],
    [`${enough}elasticsearch: {password: [a]}`, "elasticsearch.password is given twice"],
    [
      `${connectors}elasticsearch: {password: [hunter2]}`,
      "elasticsearch.password: expected text, got another value",
    ],
    [`${enough}elasticsearch.host: es:9200`, "elasticsearch.host: expected http://HOST:PORT"],
    [`${enough}elasticsearch.host: http://me:hunter2@es`, "and no user in it"],
    [`${enough}service.fips_mode: true`, "service.fips_mode cannot be switched on"],
    [
      "elasticsearch.password: x\nconnectors: [{connector_id: changeme, service_type: s3}]",
      "connectors[0].connector_id is left at changeme",
    ],
    [
      "elasticsearch.password: x\nconnectors: [{connector_id: a, service_type: changeme}]",
      "connectors[0].service_type is left at changeme",
    ],
    [
      "elasticsearch.password: x\nconnectors: [{connector_id: a}]",
      "connectors[0]: expected a service_type, found none",
    ],
    [
      "elasticsearch.password: x\nconnectors: [{connector_id: a, service_typ: s3}]",
      "there is no service_typ; did you mean service_type?",
    ],
    ["elasticsearch.password: x\nconnectors: {a: s3}", "connectors: expected a list"],
    [
      "elasticsearch.password: x\nconnectors: [{connector_id: a, service_type: s3}, {connector_id: a, service_type: s3}]",
      "a is listed twice",
    ],
    [
      "elasticsearch.password: x\nservice.service_types: [changeme]",
      "service.service_types is left at changeme",
    ],
    ["elasticsearch.password: x\nconnector_id: a", "the top level: expected a service_type"],
    ["- a", "expected keys with values"],
    ["a: [", "expected YAML"],
    ["elasticsearch.password: ${NOPE}", "expected the environment to hold NOPE"],
  ])("say what was expected: %s", (text, message) => {
    const problems = problemsOf(text);
    expect(problems).toContain(message);
    expect(problems).not.toContain("hunter2");
  });

  it("say everything at once", () => {
    const problems = problemsOf("service: {idling: x, hartbeat: 3}");
    for (const part of [
      "service.idling",
      "did you mean service.heartbeat?",
      "at least one connector",
      "found neither",
    ])
      expect(problems).toContain(part);
  });

  it("name the file that is not there", async () => {
    await expect(readSettings("/nowhere/config.yml", {})).rejects.toThrow(
      "[settings] /nowhere/config.yml: expected a file of settings",
    );
  });
});

describe("a file of settings", () => {
  it("is read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "settings-"));
    try {
      await writeFile(join(folder, "config.yml"), enough);
      expect((await readSettings(join(folder, "config.yml"), {})).settings.connectors).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
