/** Cases in which the embedded engine differs from the real one: what it lacks, or the first place that differs. */
export const waivers: Readonly<Record<string, string>> = {};
