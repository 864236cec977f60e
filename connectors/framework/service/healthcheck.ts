/**
 * Asks the service beside it, in the same container, for its health: exit code 0 when it is well. For images that have
 * no program that speaks HTTP but node. The port is that of the environment; a file of settings must not say another.
 */
const port = process.env["service.health_port"] ?? "9400";

try {
  const response = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(4000) });
  process.stdout.write(await response.text());
  process.exitCode = response.ok ? 0 : 1;
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
