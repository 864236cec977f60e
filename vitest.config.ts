import { defineConfig } from "vitest/config";

const slow = ["**/*.e2e.test.ts"];
const docker = ["**/*.docker.test.ts"];

/**
 * Three projects: `unit` takes seconds; `e2e` runs the commands as a person would; `docker` needs a Docker
 * engine and is asked for by name. Files named `*.suite.ts` are shared and never collected by themselves.
 */
export default defineConfig({
  test: {
    silent: "passed-only",
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: ["node_modules/**", ...slow, ...docker],
          testTimeout: 20_000,
        },
      },
      { test: { name: "e2e", include: slow, exclude: ["node_modules/**"], testTimeout: 120_000 } },
      { test: { name: "docker", include: docker, exclude: ["node_modules/**"], testTimeout: 300_000 } },
    ],
  },
});
