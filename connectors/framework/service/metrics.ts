import { VERSION } from "../version.ts";
import type { VitalSigns } from "./vital-signs.ts";

/** Requests to Elasticsearch so far, by how they ended: answered, refused with a status from 400 on, or not answered. */
export interface RequestCounts {
  readonly answered: number;
  readonly refused: number;
  readonly failed: number;
}

interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Metric {
  readonly name: string;
  readonly type: "counter" | "gauge";
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** The figures of the service in Prometheus' text format, version 0.0.4. */
export function metricsText(vitals: VitalSigns, requests: RequestCounts): string {
  return metricsOf(vitals, requests)
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, type, help, samples }) =>
      [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...samples.map(({ labels, value }) => `${name}${labelsOf(labels)} ${value}`),
      ].join("\n"),
    )
    .join("\n")
    .concat("\n");
}

function labelsOf(labels: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`,
  );
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

const by = (label: string, values: Readonly<Record<string, number>>): Sample[] =>
  Object.entries(values).map(([key, value]) => ({ labels: { [label]: key }, value }));

const counter = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name,
  type: "counter",
  help,
  samples,
});

const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  ...counter(name, help, samples),
  type: "gauge",
});

const one = (value: number | undefined): Sample[] => (value === undefined ? [] : [{ value }]);

function metricsOf(vitals: VitalSigns, requests: RequestCounts): Metric[] {
  const counters = vitals.counters();
  const { status, secondsSincePass, secondsSincePoll } = vitals.health();
  const running: Record<string, number> = { full: 0, incremental: 0, access_control: 0 };
  for (const type of vitals.runningTypes) running[type] = (running[type] ?? 0) + 1;
  const usage = process.resourceUsage();
  return [
    gauge("plumbline_info", "The version that runs.", [{ labels: { version: VERSION }, value: 1 }]),
    gauge("plumbline_healthy", "1 when /health answers 200.", one(status === "ok" ? 1 : 0)),
    gauge("plumbline_connectors", "Connectors served, by status.", by("status", { ...vitals.connectors })),
    gauge("plumbline_jobs_waiting", "Sync jobs that wait for their turn.", one(vitals.waiting)),
    gauge("plumbline_jobs_running", "Sync jobs at work, by type.", by("type", running)),
    counter(
      "plumbline_jobs_total",
      "Sync jobs worked on, by type and the status they were left in.",
      vitals.jobsEnded.map(({ type, status, jobs }) => ({ labels: { type, status }, value: jobs })),
    ),
    counter(
      "plumbline_documents_total",
      "Documents read from sources, and those written and deleted as Elasticsearch acknowledged.",
      by("what", { extracted: counters.extracted, indexed: counters.indexed, deleted: counters.deleted }),
    ),
    counter(
      "plumbline_contents_total",
      "Contents of documents: read, passed over by rule, not to be had.",
      by("what", {
        read: counters.contentRead,
        skipped: counters.contentSkipped,
        failed: counters.contentFailed,
      }),
    ),
    counter("plumbline_bulk_requests_total", "_bulk requests answered.", one(counters.bulkRequests)),
    counter("plumbline_bulk_bytes_total", "Bytes of _bulk acknowledged.", one(counters.bulkBytes)),
    counter("plumbline_retried_total", "Actions of _bulk that were sent again.", one(counters.retried)),
    counter(
      "plumbline_elasticsearch_requests_total",
      "Requests to Elasticsearch, by how they ended.",
      by("outcome", { ...requests }),
    ),
    counter(
      "plumbline_failures_total",
      "Rounds of the service's own work that failed.",
      by("what", Object.fromEntries(vitals.failures)),
    ),
    gauge("plumbline_last_pass_age_seconds", "Since the last look at all connectors.", one(secondsSincePass)),
    gauge("plumbline_last_poll_age_seconds", "Since the last look for jobs.", one(secondsSincePoll)),
    gauge("process_resident_memory_bytes", "Memory in use.", one(process.memoryUsage.rss())),
    gauge("plumbline_peak_resident_memory_bytes", "The most memory used so far.", one(usage.maxRSS * 1024)),
    counter(
      "process_cpu_seconds_total",
      "Time of processors used.",
      one((usage.userCPUTime + usage.systemCPUTime) / 1e6),
    ),
    gauge("process_start_time_seconds", "Start, since 1970.", one(vitals.startedMs / 1000)),
  ];
}
