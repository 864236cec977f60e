import { Pool } from "undici";
import type { Engine } from "../engines/engine.ts";

/** Asks an engine with as little between as possible, so that the engine is what is measured. */
export class EngineClient implements AsyncDisposable {
  readonly #pool: Pool;
  readonly #authorization: string;

  constructor(
    { url, username, password }: Pick<Engine, "url" | "username" | "password">,
    connections: number,
  ) {
    this.#pool = new Pool(url, { connections });
    this.#authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  }

  /** The answer's text. @throws {Error} when it is not a success. */
  async text(
    method: "GET" | "PUT" | "POST" | "DELETE",
    path: string,
    body?: string | Buffer,
  ): Promise<string> {
    const response = await this.#pool.request({
      method,
      path,
      headers: {
        authorization: this.#authorization,
        ...(body === undefined ? {} : { "content-type": contentType(path) }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.body.text();
    if (response.statusCode > 299)
      throw new Error(`[bench] ${method} ${path}: ${response.statusCode} ${text.slice(0, 500)}`);
    return text;
  }

  async ask<Answer>(
    method: "GET" | "PUT" | "POST" | "DELETE",
    path: string,
    body?: unknown,
  ): Promise<Answer> {
    return JSON.parse(
      await this.text(method, path, body === undefined ? undefined : JSON.stringify(body)),
    ) as Answer;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#pool.close();
  }
}

const contentType = (path: string): string =>
  path.endsWith("/_bulk") ? "application/x-ndjson" : "application/json";
