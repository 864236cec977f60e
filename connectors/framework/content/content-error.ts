/** A content that cannot be read as it is: protected, broken, beyond a limit. The document is kept without its text. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}
