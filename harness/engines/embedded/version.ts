/** What the engine claims to be: the real server of this version is what it is held to. */
export const version = {
  number: "9.5.0",
  buildFlavor: "default",
  buildType: "zip",
  buildHash: "8d4246a64bc255212407b1b313fe402391299c88",
  buildDate: "2026-07-29T23:38:48.847847767Z",
  luceneVersion: "10.5.0",
  minimumWireCompatibility: "8.19.0",
  minimumIndexCompatibility: "8.0.0",
  /** The version that new indices carry in `index.version.created`. */
  indexCreated: "9107000",
  /** How nodes speak with each other. */
  transport: 9_458_002,
} as const;
