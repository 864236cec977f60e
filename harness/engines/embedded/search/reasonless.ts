import { ElasticsearchError } from "../errors.ts";

/** An error of which the server shows only the type: its `reason` is null. */
export class ReasonlessError extends ElasticsearchError {
  constructor(type: string, status = 400, causedBy?: ElasticsearchError) {
    super({ type, reason: "null", status, ...(causedBy && { causedBy }) });
  }

  override toJson() {
    return { ...super.toJson(), reason: null };
  }
}
