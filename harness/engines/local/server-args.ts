import { createHash, randomBytes } from "node:crypto";

export interface ServerArgs {
  readonly settings: Readonly<Record<string, string>>;
  /** Settings that Elasticsearch keeps in its keystore. */
  readonly secure: Readonly<Record<string, string>>;
  readonly configFolder: string;
  readonly logFolder: string;
}

const KEYSTORE = "org.elasticsearch.common.settings.KeyStoreWrapper";
const KEYSTORE_FORMAT = 7;
/** Type of a setting's value. */
const STRING = 0;

/** Byte on standard input that asks the server to stop. */
export const STOP = Buffer.from([0x1b]);
/** How the line on standard error begins by which the server says that it is ready. */
export const READY = "\u0018";

/**
 * What a server reads from standard input when it starts: what `bin/elasticsearch`, a Java program in itself, would
 * send it. Starting without that program saves a second and 50 MB, and the server ends with our end of the pipe.
 * Identical in 8.19 and 9.5.
 */
export function encodeServerArgs({ settings, secure, configFolder, logFolder }: ServerArgs): Buffer {
  const secrets = Object.entries({ "keystore.seed": randomBytes(15).toString("base64"), ...secure });
  return Buffer.concat([
    flag(false), // daemonize
    flag(false), // quiet
    flag(false), // a pid file follows
    string(KEYSTORE),
    int32(KEYSTORE_FORMAT),
    flag(false), // has a password
    flag(false), // encrypted data follows
    count(secrets.length),
    ...secrets.flatMap(([name, value]) => {
      const bytes = Buffer.from(value);
      return [string(name), prefixed(bytes), prefixed(createHash("sha256").update(bytes).digest())];
    }),
    flag(false), // closed
    count(Object.keys(settings).length),
    ...Object.entries(settings)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, value]) => [string(name), Buffer.from([STRING]), string(value)]),
    string(configFolder),
    string(logFolder),
  ]);
}

const flag = (value: boolean): Buffer => Buffer.from([value ? 1 : 0]);

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** Seven bits a byte, lowest first, the eighth says that more follow. */
function count(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Buffer.from([...bytes, rest]);
}

const prefixed = (bytes: Buffer): Buffer => Buffer.concat([count(bytes.length), bytes]);

/** Lengths count UTF-16 units; characters are written as UTF-8. */
const string = (text: string): Buffer => Buffer.concat([count(text.length), Buffer.from(text)]);
