import { UsageError } from "../../lib/errors.ts";

export const DEFAULT_VERSION = "9.5.0";

/** What a version of Elasticsearch needs, as far as ours to start differs. */
export interface Version {
  readonly number: string;
  readonly major: 8 | 9;
  /** The least Java it runs on, and what our plugin is compiled for. */
  readonly java: number;
  /** Modules without which it does not start: those that a runtime image often leaves out. */
  readonly javaModules: readonly string[];
}

const LINES: readonly { pattern: RegExp; version: Omit<Version, "number"> }[] = [
  {
    pattern: /^8\.19\.\d+$/,
    version: {
      major: 8,
      java: 17,
      javaModules: ["java.instrument", "java.net.http", "java.sql", "jdk.attach", "jdk.management"],
    },
  },
  {
    pattern: /^9\.5\.\d+$/,
    version: { major: 9, java: 21, javaModules: ["jdk.attach", "jdk.jdi", "jdk.jlink"] },
  },
];

/** @throws {UsageError} when it is no version that we know how to start. */
export function parseVersion(text: string): Version {
  const number = text || DEFAULT_VERSION;
  const line = LINES.find(({ pattern }) => pattern.test(number));
  if (line) return { number, ...line.version };
  throw new UsageError(
    `[engine] Elasticsearch ${number} is none that Plumbline can start: expected 8.19.x or 9.5.x, such as 8.19.5 or ${DEFAULT_VERSION}`,
  );
}
