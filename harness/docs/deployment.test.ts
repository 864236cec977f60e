import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { NODE_FLAGS } from "../../connectors/framework/service/node-flags.ts";
import { ROOT } from "../lib/root.ts";

const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

describe("the deployment of the service", () => {
  it("starts node as the command line does", () => {
    const [entry = ""] = /(?<=ENTRYPOINT )\[[^\]]+\]/.exec(read("docker/service.Dockerfile")) ?? [];
    const command = JSON.parse(entry.replaceAll("\\\n", "")) as string[];
    expect(command.slice(1, -1)).toEqual(NODE_FLAGS);
    expect(read("docs/service.md")).toContain(`node ${NODE_FLAGS.join(" ")}`);
  });

  it("pins the image it is built on, of a version of node that the package asks for", () => {
    const [, minor] = /^ARG BASE=node:20\.(\d+)\.\d+-/m.exec(read("docker/service.Dockerfile")) ?? [];
    expect(Number(minor)).toBeGreaterThanOrEqual(19);
  });

  it("names files that are there", () => {
    const { services } = parse(read("docker/service.compose.yaml")) as {
      services: { elasticsearch: { extends: { file: string } }; service: { build: { dockerfile: string } } };
    };
    expect(read(services.service.build.dockerfile)).toContain("healthcheck.js");
    expect(read("connectors/framework/service/healthcheck.ts")).toContain("/health");
    expect(read(`docker/${services.elasticsearch.extends.file}`)).toContain("elasticsearch:");
  });
});
