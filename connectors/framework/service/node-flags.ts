/**
 * What node is started with to run the service. An idle one takes 69 MB with them, 80 without: most of it is node itself
 * and the client of Elasticsearch. Without a limit V8 lets garbage pile up as far as the machine has memory, and the
 * optimising compiler of WebAssembly takes 30 MB at the start to save microseconds for each answer of a server.
 */
export const NODE_FLAGS = [
  "--max-old-space-size=192",
  "--max-semi-space-size=4",
  "--optimize-for-size",
  "--liftoff-only",
] as const;
