/**
 * Percent-encoding as the signature wants it (RFC 3986). The key is sent as it was signed, so nothing on the way
 * may normalise it: `a//b` and `a/./b` are keys of their own.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** `/`, `/bucket` or `/bucket/a/key`, in path style. */
export function encodePath(bucket = "", key = ""): string {
  const path = key === "" ? [bucket] : [bucket, ...key.split("/")];
  return `/${path.map(encode).join("/")}`;
}

/** `?prefix=a%2Fb&list-type=2`, or nothing. */
export function encodeQuery(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
