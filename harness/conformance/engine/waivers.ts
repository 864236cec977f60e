/** Cases in which the embedded engine differs from the real one, and why that is borne. */
export const waivers: Readonly<Record<string, string>> = {};
