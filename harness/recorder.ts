import type { RequestLog, Size, Source } from "../fixtures/contract.ts";
import { enter } from "./checks/judge.ts";
import { type Belongings, leftBehind } from "./checks/left-behind.ts";
import type { Engine } from "./engines/engine.ts";
import type { CheckEntry, Outcome, Report, Server, Step, SyncEntry } from "./reports/report.ts";
import { worst } from "./reports/report.ts";
import type { Subject, SyncReport } from "./subjects/subject.ts";
import { workplaceName } from "./workflow/index-name.ts";

/** Hears of a scenario while it runs; the terminal is one. */
export interface Listener {
  step?(connector: string, step: string): void;
  progress?(connector: string, documents: number): void;
  check?(connector: string, check: CheckEntry): void;
  finished?(report: Report): void;
}

/** Writes down what a scenario does and finds, and makes the report of it. */
export class Recorder {
  readonly #about: { run: string; connector: string; size: Size; seed: number; replay: string };
  readonly #listeners: readonly Listener[];
  readonly #startedAt = performance.now();
  readonly #steps: Step[] = [];
  readonly #syncs: SyncEntry[] = [];
  readonly #checks: CheckEntry[] = [];
  readonly #belongings = {
    pids: [] as number[],
    folders: [] as string[],
    urls: [] as string[],
    traces: [] as (() => Promise<readonly string[]>)[],
  };
  #servers: { engine?: Server; source?: Server; subject?: Server } = {};

  constructor(
    about: { run: string; connector: string; size: Size; seed: number; replay: string },
    listeners: readonly Listener[],
  ) {
    this.#about = about;
    this.#listeners = listeners;
  }

  readonly progress = (documents: number): void => {
    for (const listener of this.#listeners) listener.progress?.(this.#about.connector, documents);
  };

  async step<T>(name: string, run: () => Promise<T>): Promise<T> {
    for (const listener of this.#listeners) listener.step?.(this.#about.connector, name);
    const started = performance.now();
    try {
      return await run();
    } finally {
      this.#steps.push({ name, durationMs: Math.round(performance.now() - started) });
    }
  }

  started(engine: Engine, source: Source, subject: Subject): void {
    const server = ({ kind, version, standIns }: Server): Server => ({
      kind,
      version,
      ...(standIns && { standIns }),
    });
    this.#servers = { engine: server(engine), source: server(source), subject: server(subject) };
    this.belongs({
      pids: [...engine.pids, ...(source.pids ?? []), ...subject.pids],
      urls: engine.remains ? [] : [engine.url],
      ...(engine.traces && {
        traces: [engine.traces.bind(engine, workplaceName(this.#about.connector, this.#about.run))],
      }),
    });
  }

  /** Enters what the engine lacks, when that changed what the scenario did. */
  without(parts: readonly string[]): void {
    const { engine } = this.#servers;
    if (engine && parts.length > 0) this.#servers.engine = { ...engine, without: parts };
  }

  /** Enters what must be gone when the scenario is over. */
  belongs({ pids = [], folders = [], urls = [], traces = [] }: Partial<Belongings>): void {
    this.#belongings.pids.push(...pids);
    this.#belongings.folders.push(...folders);
    this.#belongings.urls.push(...urls);
    this.#belongings.traces.push(...traces);
  }

  sync(name: string, report: SyncReport, total: number, requests: RequestLog | undefined): void {
    const { job, durationMs, waitMs, peakRssBytes } = report;
    const indexed = job.indexed_document_count;
    const asked = requests && Object.values(requests.counts()).reduce((sum, count) => sum + count, 0);
    this.#syncs.push({
      name,
      type: job.job_type,
      status: job.status,
      ...(job.error ? { error: job.error } : {}),
      indexed,
      deleted: job.deleted_document_count,
      total,
      durationMs,
      waitMs,
      docsPerSecond: durationMs > 0 ? Math.round((indexed / durationMs) * 1000) : 0,
      peakRssBytes,
      ...(asked === undefined ? {} : { sourceRequests: asked }),
    });
  }

  check(entry: CheckEntry): void {
    this.#checks.push(entry);
    for (const listener of this.#listeners) listener.check?.(this.#about.connector, entry);
  }

  /** Judges that nothing was left behind, and closes the report. `error` is what stopped the scenario, if any. */
  async finish(error: { readonly reason: string } | undefined): Promise<Report> {
    this.check(await enter("left-behind", undefined, () => leftBehind(this.#belongings)));
    const outcome: Outcome = error ? "errored" : worst(this.#checks.map((check) => check.outcome));
    const report: Report = {
      schema: 1,
      ...this.#about,
      size: String(this.#about.size),
      ...this.#servers,
      outcome,
      ...error,
      durationMs: Math.round(performance.now() - this.#startedAt),
      steps: this.#steps,
      syncs: this.#syncs,
      checks: this.#checks,
    };
    for (const listener of this.#listeners) listener.finished?.(report);
    return report;
  }
}
