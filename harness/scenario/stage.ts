import type { Client } from "@elastic/elasticsearch";
import type { ProtocolStore } from "../../connectors/framework/protocol/store.ts";
import type { Fixture, Size, Source } from "../../fixtures/contract.ts";
import type { IdleTime } from "../checks/idle.ts";
import type { Engine, EngineProvider } from "../engines/engine.ts";
import type { Recorder } from "../recorder.ts";
import type { Subject } from "../subjects/subject.ts";
import type { Workplace } from "../workflow/prepare.ts";

export interface ScenarioOptions {
  readonly fixture: Fixture;
  readonly size: Size;
  readonly seed: number;
  readonly engine: EngineProvider;
  readonly run: string;
  /** Where logs go; it stays after the run. */
  readonly reportFolder: string;
  readonly signal: AbortSignal;
  readonly recorder: Recorder;
}

/** Everything that runs, for those who judge it. */
export interface Stage extends Omit<ScenarioOptions, "engine"> {
  readonly client: Client;
  readonly store: ProtocolStore;
  readonly engine: Engine;
  readonly source: Source;
  readonly subject: Subject;
  readonly workplace: Workplace;
  readonly plan: unknown;
  readonly idle: IdleTime;
}
