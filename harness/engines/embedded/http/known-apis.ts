/** True when the real server has this API although the engine does not. */
export function isKnownApi(_method: string, _path: string): boolean {
  return false;
}
