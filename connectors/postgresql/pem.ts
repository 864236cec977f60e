/** Restores the line breaks that a one-line form took from a PEM; one that has them stays as it is. */
export function pem(text: string): string {
  return text.replace(
    /-----BEGIN ([A-Z ]+)-----(.*?)-----END \1-----/gs,
    (_, label: string, body: string) =>
      `-----BEGIN ${label}-----\n${body.trim().split(/\s+/).join("\n")}\n-----END ${label}-----\n`,
  );
}
