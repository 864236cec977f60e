import type { IncomingHttpHeaders } from "node:http";
import { ElasticsearchError, illegalArgument } from "../errors.ts";

interface MediaType {
  /** `json`, `x-ndjson`, or the whole name for what the engine does not write or read. */
  readonly name: string;
  /** Named in the server's own tree, `application/vnd.elasticsearch+json`. */
  readonly vendor: boolean;
  readonly compatibleWith?: number;
}

/** The server answers `Content-Type header [x] is not supported` with a bare body, not with an error object. */
export class UnsupportedContentType extends Error {}

/** How the answer is to be labelled, agreed from the headers `Accept` and `Content-Type`. */
export interface Negotiated {
  readonly contentType: string;
  /** `Accept` asks for JSON by name: the cat APIs answer JSON then. */
  readonly asksForJson: boolean;
}

/** Checks both headers as the server does; a body of `bodyLength` 0 makes the content type irrelevant. */
export function negotiate(headers: IncomingHttpHeaders, bodyLength: number): Negotiated {
  const accept = parseHeader(headers.accept, "Accept");
  if (bodyLength > 0) checkContentType(headers, accept);
  if (accept?.compatibleWith !== undefined) {
    checkVersion(accept.compatibleWith, headers);
    return {
      contentType: `application/vnd.elasticsearch+${accept.name};compatible-with=${accept.compatibleWith}`,
      asksForJson: true,
    };
  }
  const contentType = accept?.vendor ? `application/vnd.elasticsearch+${accept.name}` : "application/json";
  return { contentType, asksForJson: accept?.name === "json" };
}

function checkContentType(headers: IncomingHttpHeaders, accept: MediaType | undefined): void {
  const given = headers["content-type"];
  const type = parseHeader(given, "Content-Type");
  if (type?.name !== "json" && type?.name !== "x-ndjson")
    throw new UnsupportedContentType(`Content-Type header [${given ?? ""}] is not supported`);
  if (type.compatibleWith !== undefined) checkVersion(type.compatibleWith, headers);
  if (type.compatibleWith === accept?.compatibleWith) return;
  const matching = type.compatibleWith !== undefined ? " and the compatible versions must match" : "";
  throw badHeader("Content-Type, Accept", {
    type: "status_exception",
    reason: `A compatible version is required on both Content-Type and Accept headers if either one has requested a compatible version${matching}. ${shown(headers)}`,
  });
}

function checkVersion(version: number, headers: IncomingHttpHeaders): void {
  if (version === 8 || version === 9) return;
  throw badHeader("Content-Type, Accept", {
    type: "status_exception",
    reason: `Accept version must be either version 9 or 8, but found ${version}. Accept=${headers.accept}`,
  });
}

function shown(headers: IncomingHttpHeaders): string {
  return `Accept=${headers.accept ?? "null"}, Content-Type=${headers["content-type"] ?? "null"}`;
}

/** Several types in one header count as none named: the server falls back to JSON. */
function parseHeader(value: string | undefined, header: "Accept" | "Content-Type"): MediaType | undefined {
  if (value === undefined || value === "*/*") return undefined;
  if (value === "") throw badHeader(header, illegalArgument(`Header [${header}] cannot be empty.`));
  if (value.includes(",")) return undefined;
  const match = /^\s*([\w.+-]+|\*)\/([\w.+-]+|\*)\s*(;.*)?$/.exec(value);
  if (!match) throw badHeader(header, illegalArgument(`invalid media-type [${value}]`));
  const type = `${match[1]}/${match[2]}`.toLowerCase();
  const vendor = /^application\/vnd\.elasticsearch\+(json|x-ndjson)$/.exec(type);
  if (vendor?.[1]) {
    const version = /;\s*compatible-with\s*=\s*"?(\d+)/.exec(match[3] ?? "");
    return version?.[1]
      ? { name: vendor[1], vendor: true, compatibleWith: Number(version[1]) }
      : { name: vendor[1], vendor: true };
  }
  if (type === "application/json") return { name: "json", vendor: false };
  if (type === "application/x-ndjson") return { name: "x-ndjson", vendor: false };
  return { name: type, vendor: false };
}

function badHeader(
  header: string,
  cause: ElasticsearchError | { type: string; reason: string },
): ElasticsearchError {
  return new ElasticsearchError({
    type: "media_type_header_exception",
    reason: `Invalid media-type value on headers [${header}]`,
    status: 400,
    causedBy: cause instanceof ElasticsearchError ? cause : new ElasticsearchError({ ...cause, status: 400 }),
    rootCauses: [
      new ElasticsearchError({
        type: "media_type_header_exception",
        reason: `Invalid media-type value on headers [${header}]`,
        status: 400,
      }),
    ],
  });
}
