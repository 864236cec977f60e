import { Client as Client8 } from "@elastic/elasticsearch";
import { Client as Client9 } from "es9";

/** The official clients that the engine is held to, each unchanged and as its package ships it. */
export const clientVersions = [
  {
    version: "8.19",
    connect: (url: string, auth: object) => new Client8({ node: url, auth: auth as never }),
  },
  // Both clients have these calls alike; their types differ in what these tests do not touch.
  {
    version: "9.4",
    connect: (url: string, auth: object) =>
      new Client9({ node: url, auth: auth as never }) as unknown as Client8,
  },
];
