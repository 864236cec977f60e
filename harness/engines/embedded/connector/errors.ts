import { ElasticsearchError } from "../errors.ts";

/** 400 `status_exception`: a request that is well-formed and yet cannot be. */
export function badRequest(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "status_exception", reason, status: 400 });
}

/** 404 `resource_not_found_exception`. */
export function notFound(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "resource_not_found_exception", reason, status: 404 });
}

/** 400 for a body that is not of the form it must have. */
export function badForm(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "x_content_parse_exception", reason, status: 400 });
}
