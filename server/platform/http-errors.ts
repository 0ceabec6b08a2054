import { toDomainError } from "./database-errors";
import { DomainError } from "./errors";

/** What Express, its body parser and its way of sending files throw: `status` is theirs, `type` says why. */
interface HttpError extends Error {
  status: number;
  type?: string;
}

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && "status" in error && typeof error.status === "number";

/** 404 for a path that leads nowhere. */
export const nothingHere = (): DomainError => new DomainError("NOT_FOUND", "There is nothing at this path.");

function ofHttpError(error: HttpError): DomainError | null {
  if (error.type === "entity.too.large") return new DomainError("PAYLOAD_TOO_LARGE", "The body is larger than 100 KB.");
  if (error.status === 404) return nothingHere();
  if (error.status === 415) return new DomainError("UNSUPPORTED_MEDIA_TYPE", "The body must be JSON in UTF-8.");
  if (error.status >= 400 && error.status < 500) {
    const message = error.type === "entity.parse.failed" ? "The body is not JSON." : "The request is not valid.";
    return new DomainError("VALIDATION_FAILED", message);
  }
  return null;
}

/** What an HTTP door may show of any error, its own and Express's; `reference` is the request's id. */
export function toHttpError(error: unknown, reference: string): DomainError {
  const known = !(error instanceof DomainError) && isHttpError(error) ? ofHttpError(error) : null;
  return known ?? toDomainError(error, reference);
}
