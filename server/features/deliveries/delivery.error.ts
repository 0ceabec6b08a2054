const CODE = /^[\w.-]{1,40}$/;

/**
 * What kind of error it was, such as `Error ECONNREFUSED`. Its message is left out, for it may hold an address or what was to
 * be sent, and this is stored, shown and logged.
 */
export function describeSendError(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  const name = CODE.test(error.name) ? error.name : "Error";
  const code = "code" in error ? String(error.code) : "";
  return CODE.test(code) ? `${name} ${code}` : name;
}

/** The attempts were used up, the last one by a process that ended in the middle of it. */
export const LEASE_EXPIRED = "lease expired";
