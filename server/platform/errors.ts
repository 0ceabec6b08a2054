/** The HTTP status of each error code. The codes are part of the API: clients branch on them, never on messages. */
export const statusByCode = {
  VALIDATION_FAILED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  IDEMPOTENCY_MISMATCH: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof statusByCode;

/** What is wrong with one field: `field` is the input's path (`next.dueDatetime`), `current` the stored value on a conflict. */
export interface ErrorDetail {
  field: string;
  message: string;
  current?: unknown;
}

/** An error whose message and details may be shown to the caller. Everything else becomes INTERNAL at the door. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: readonly ErrorDetail[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = code;
  }

  get status(): number {
    return statusByCode[this.code];
  }
}

/** Nobody reads more, and an answer that is longer than what was sent serves those who want to keep the server busy. */
const MAX_DETAILS = 100;

/** 400: the input breaks a rule; every detail names its field and none repeats the value. */
export class InvalidInput extends DomainError {
  constructor(details: readonly ErrorDetail[]) {
    super("VALIDATION_FAILED", "Some of the input is not valid.", details.slice(0, MAX_DETAILS));
  }

  static of(field: string, message: string): InvalidInput {
    return new InvalidInput([{ field, message }]);
  }

  /** The same complaint about an input that stands inside another one. */
  within(parent: string): InvalidInput {
    return new InvalidInput(this.details.map((detail) => ({ ...detail, field: `${parent}.${detail.field}` })));
  }
}

/** 401: nobody is signed in. */
export class Unauthenticated extends DomainError {
  constructor(message = "Sign in to continue.") {
    super("UNAUTHENTICATED", message);
  }
}

/** 403: the caller may see the record, but not do this to it. */
export class Forbidden extends DomainError {
  constructor(message = "You may not do this.", details: readonly ErrorDetail[] = []) {
    super("FORBIDDEN", message, details);
  }
}

/** 404: there is no such record, or the caller may not know of it; the two are not told apart. */
export class NotFound extends DomainError {
  constructor(what: string, details: readonly ErrorDetail[] = []) {
    super("NOT_FOUND", `There is no such ${what}.`, details);
  }
}

/** 409: the record is no longer in a state that allows this. */
export class Conflict extends DomainError {
  constructor(message: string, details: readonly ErrorDetail[] = []) {
    super("CONFLICT", message, details);
  }
}

/** A quarter of an hour in seconds is a sum to do, and waiting a little too long is no harm. */
const inWords = (seconds: number): string => (seconds <= 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`);

/** 429: too many attempts; `retryAfter` is in seconds. */
export class RateLimited extends DomainError {
  constructor(readonly retryAfter: number) {
    super("RATE_LIMITED", `Too many attempts. Try again in ${inWords(retryAfter)}.`);
  }
}

/** 503: a part that is needed, such as the database, does not answer. */
export class Unavailable extends DomainError {
  constructor(reference: string, cause: unknown) {
    super("UNAVAILABLE", `The service is not available right now. Try again shortly. Reference: ${reference}`, [], {
      cause,
    });
  }
}

/** 500: a fault of ours; the reference is the request's id, which the log has too. */
export class Internal extends DomainError {
  constructor(reference: string, cause: unknown) {
    super("INTERNAL", `Something went wrong on our side. Reference: ${reference}`, [], { cause });
  }
}

/** Turns a policy's verdict into a refusal. */
export function assertAllowed(allowed: boolean): asserts allowed {
  if (!allowed) throw new Forbidden();
}

/** A complaint about each of several, by its place in the input's list, that fails the test. */
export const complainOfEach = <T>(
  field: string,
  listed: readonly T[],
  isFine: (one: T) => boolean,
  message: string,
): ErrorDetail[] => listed.flatMap((one, index) => (isFine(one) ? [] : [{ field: `${field}.${index}`, message }]));

/** Turns a policy's verdicts on several records into one refusal, which names each that it is about. */
export function assertAllAllowed<T>(field: string, listed: readonly T[], isAllowed: (one: T) => boolean): void {
  const details = complainOfEach(field, listed, isAllowed, "You may not do this.");
  if (details.length > 0) throw new Forbidden("You may not do this to all of them.", details);
}

/** Lets the complaints about an input that stands inside another one name it by its whole path. */
export async function namingField<T>(parent: string, run: Promise<T>): Promise<T> {
  try {
    return await run;
  } catch (error) {
    throw error instanceof InvalidInput ? error.within(parent) : error;
  }
}
