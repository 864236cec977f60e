import { loadGroups, writeTranscript } from "./groups.ts";
import { type Exchange, runCase } from "./run-case.ts";

/**
 * Records what a real server answers: `record.ts <url> <username> <password> [group ...]` runs every case of the
 * groups (all when none is named) and writes one transcript a group.
 */
const [url, username, password, ...only] = process.argv.slice(2);
if (!url || !username || !password)
  throw new Error("[conformance] record: expected <url> <username> <password> [group ...]");

for (const [group, cases] of await loadGroups()) {
  if (only.length > 0 && !only.includes(group)) continue;
  const transcript: Record<string, Exchange[]> = {};
  for (const test of cases) {
    try {
      transcript[test.name] = await runCase(test, { url, username, password });
    } catch (cause) {
      throw new Error(`[conformance] record ${group}, "${test.name}": ${String(cause)}`, { cause });
    }
  }
  await writeTranscript(group, transcript);
  process.stdout.write(`${group}: ${cases.length} cases\n`);
}
