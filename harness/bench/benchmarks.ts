import type { Benchmark } from "./benchmark.ts";
import { engines } from "./engines.ts";
import { recovery } from "./recovery.ts";
import { serviceIdle } from "./service-idle.ts";
import { syncMemory } from "./sync-memory.ts";
import { syncThroughput } from "./sync-throughput.ts";

export const benchmarks: readonly Benchmark[] = [syncThroughput, syncMemory, serviceIdle, recovery, engines];
