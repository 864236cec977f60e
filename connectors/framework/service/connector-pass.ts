import type { ConnectorStatus } from "../protocol/connector.ts";
import type { StoredConnector } from "../protocol/store.ts";
import { Semaphore } from "../sync/semaphore.ts";
import { attend, isWell } from "./attend.ts";
import type { ServiceContext } from "./context.ts";
import { PutOff } from "./put-off.ts";
import type { Roster, Served } from "./roster.ts";

/** Sources asked at once whether they can be read. */
const SIDE_BY_SIDE = 10;

/** Looks at the record of every connector. One that takes long, or fails, keeps no other from its turn. */
export class ConnectorPass {
  readonly #context: ServiceContext;
  readonly #roster: Roster;
  readonly #putOff: PutOff;
  readonly #slots = new Semaphore(SIDE_BY_SIDE);
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #told = new Set<string>();

  constructor(context: ServiceContext, roster: Roster) {
    this.#context = context;
    this.#roster = roster;
    this.#putOff = new PutOff(context);
  }

  /** Reads the records; resolves when every look has begun. */
  async turn(): Promise<void> {
    const { clock, observer } = this.#context;
    const records = await this.#records();
    this.#roster.update(records, clock.now());
    observer.connectorPass(countStatuses(records));
    for (const record of records) {
      const served = this.#roster.get(record.id);
      if (!served || this.#underWay.has(record.id) || isWell(record, served, this.#context)) continue;
      this.#underWay.set(record.id, this.#look(record, served));
    }
  }

  /** Resolves when no look is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay.values());
  }

  async #look(record: StoredConnector, served: Served): Promise<void> {
    const { id } = record;
    await this.#putOff.guard(`connector ${id}`, () => attend(record, served, this.#slots, this.#context));
    this.#underWay.delete(id);
  }

  async #records(): Promise<readonly StoredConnector[]> {
    const { settings, store } = this.#context;
    const ids = settings.connectors.map((connector) => connector.connector_id);
    const found = await store.connectors({ ids, serviceTypes: settings.service.service_types });
    for (const id of ids) {
      const record = found.find((connector) => connector.id === id);
      if (!record) this.#tell(`connector ${id} of the settings has no record; it is served once it has`);
      else if (record.document.is_native)
        this.#tell(`connector ${id} is Elastic's to serve; it is left alone`);
    }
    return found.filter(({ document }) => document.is_native !== true);
  }

  #tell(warning: string): void {
    if (this.#told.has(warning)) return;
    this.#told.add(warning);
    this.#context.log("warn", warning);
  }
}

function countStatuses(records: readonly StoredConnector[]): Partial<Record<ConnectorStatus, number>> {
  const counts: Partial<Record<ConnectorStatus, number>> = {};
  for (const { document } of records) {
    const status = document.status ?? "created";
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}
