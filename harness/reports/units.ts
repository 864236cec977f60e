export const thousands = (count: number): string => count.toLocaleString("en-US");
export const seconds = (durationMs: number): string => `${(durationMs / 1000).toFixed(1)} s`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
