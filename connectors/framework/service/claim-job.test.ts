import { describe, expect, it } from "vitest";
import type { StoredJob } from "../protocol/store.ts";
import { claimJob } from "./claim-job.ts";
import { RunningJob } from "./running-job.ts";
import { World } from "./world.suite.ts";

async function twoJobs() {
  const world = new World();
  await world.addConnector("a");
  const jobs: StoredJob[] = [];
  for (const id of [await world.addJob("a"), await world.addJob("a")]) {
    jobs.push((await world.store.job(id)) as StoredJob);
  }
  const claim = (job: StoredJob, host: string) => {
    const running = new RunningJob(job, { host, pid: 1, started: "then" });
    const { clock, store } = world;
    const { signal } = new AbortController();
    return claimJob(job, running, { clock, signal, store: store.through((_method, _args, call) => call()) });
  };
  const [first, second] = jobs as [StoredJob, StoredJob];
  return { world, claim, first, second };
}

describe("the claim of a job", () => {
  it("is had by one of many, even of the same process at the same instant", async () => {
    const { claim, first } = await twoJobs();
    const claims = await Promise.all([claim(first, "here"), claim(first, "here"), claim(first, "there")]);
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it("is given back while another job of the connector is worked on", async () => {
    const { world, claim, first, second } = await twoJobs();
    expect(await claim(first, "here")).toBe(true);
    expect(await claim(second, "there")).toBe(false);
    expect(world.job(second.id)).toMatchObject({ status: "suspended", worker_hostname: null });
  });

  it("is never had for two jobs of a connector that are claimed at once", async () => {
    const { claim, first, second } = await twoJobs();
    const claims = await Promise.all([claim(first, "here"), claim(second, "there")]);
    expect(claims.filter(Boolean).length).toBeLessThan(2);
  });
});
