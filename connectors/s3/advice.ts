/** What a person can do about an error of S3, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  InvalidAccessKeyId: "check aws_access_key_id",
  SignatureDoesNotMatch: "check aws_secret_access_key",
  RequestTimeTooSkewed: "set the clock of this machine",
  AccessDenied:
    "allow this access key s3:ListAllMyBuckets, s3:GetBucketLocation, s3:ListBucket and s3:GetObject",
  NoSuchBucket: "check the names in buckets",
  PermanentRedirect: "check endpoint, or leave it empty for Amazon itself",
  AuthorizationHeaderMalformed: "check endpoint, or leave it empty for Amazon itself",
  InvalidBucketName: "check the names in buckets",
};

/** `; check the names in buckets`, or nothing where nothing is known to help. */
export function advice(code: string): string {
  const known = ADVICE[code];
  return known === undefined ? "" : `; ${known}`;
}

/** What broke on the way to S3, and what to change if it stays so. */
export function connectionProblem(cause: unknown): string {
  const { code, message } = deepest(cause);
  const known = CONNECTION[code];
  return known === undefined ? `the connection failed (${message})` : known;
}

const CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused; check that endpoint is right and the server runs",
  ENOTFOUND: "the host was not found; check endpoint and the name service",
  EAI_AGAIN: "the host was not found; check endpoint and the name service",
  UND_ERR_CONNECT_TIMEOUT: "the connection did not open within connect_timeout",
  UND_ERR_HEADERS_TIMEOUT: "no answer came within read_timeout",
  UND_ERR_BODY_TIMEOUT: "the answer stopped for longer than read_timeout",
};

/** Errors of connections are wrapped, sometimes by several addresses tried at once. */
function deepest(thrown: unknown): { code: string; message: string } {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return deepest(thrown.errors[0]);
  if (!(thrown instanceof Error)) return { code: "", message: String(thrown) };
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
  return code === "" && thrown.cause !== undefined
    ? deepest(thrown.cause)
    : { code, message: thrown.message };
}
