import { defineConfig } from "vitest/config";

const slow = ["**/*.e2e.test.ts"];
const real = ["**/*.real.test.ts"];
const docker = ["**/*.docker.test.ts"];

/**
 * `unit` takes seconds; `e2e` runs the commands as a person would. Two more are asked for by name: `real` needs Java and
 * an Elasticsearch that `make elasticsearch` fetched, `docker` a Docker engine. Files named `*.suite.ts` are shared and never collected by themselves.
 */
export default defineConfig({
  test: {
    silent: "passed-only",
    // One worker for each core: they wait for servers more than for us.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: ["node_modules/**", ...slow, ...real, ...docker],
          testTimeout: 20_000,
          // Loading the engine anew for each file takes longer than most of them run; no module of ours keeps state.
          isolate: false,
        },
      },
      { test: { name: "e2e", include: slow, exclude: ["node_modules/**"], testTimeout: 120_000 } },
      {
        test: {
          name: "real",
          include: real,
          exclude: ["node_modules/**"],
          testTimeout: 240_000,
          fileParallelism: false,
        },
      },
      { test: { name: "docker", include: docker, exclude: ["node_modules/**"], testTimeout: 300_000 } },
    ],
  },
});
