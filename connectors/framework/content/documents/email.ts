import PostalMime, { type Address } from "postal-mime";
import { htmlText } from "../html.ts";
import { Lines } from "../lines.ts";

/**
 * Subject, senders and recipients, a line each, then the body: its plain form, or the text of its HTML. What is attached
 * is left out, but for its names.
 */
export async function emailText(bytes: Uint8Array): Promise<string> {
  const email = await PostalMime.parse(bytes, { rfc822Attachments: true });
  const lines = new Lines();
  const line = (text: string | undefined): void => {
    if (text) lines.add(text);
    lines.end();
  };
  line(email.subject);
  line(people(email.from ? [email.from] : []));
  line(people([...(email.to ?? []), ...(email.cc ?? [])]));
  const body = email.text?.trim() ? email.text : htmlText(email.html ?? "");
  for (const text of body.split(/\r\n|\r|\n/)) line(text);
  for (const { filename } of email.attachments) line(filename ?? undefined);
  return lines.toString();
}

const people = (addresses: readonly Address[]): string =>
  addresses
    .flatMap((each) => each.group ?? [each])
    .map(({ name, address }) => [name, address && `<${address}>`].filter(Boolean).join(" "))
    .join(", ");
