import { type Handler, Parser } from "htmlparser2";

/** Reads XML piece by piece: UTF-8, or UTF-16 with its mark. No entity but the five of XML is ever expanded. */
export async function readXml(bytes: AsyncIterable<Uint8Array>, handler: Partial<Handler>): Promise<void> {
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true });
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  if (decoder) parser.write(decoder.decode());
  parser.end();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
