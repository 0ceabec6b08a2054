import type { RequestHandler } from "express";

import { Forbidden } from "./errors";

/** Whether a page of this origin may come in: none (no browser), the server's own, or that of PUBLIC_URL. */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | undefined,
): boolean {
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || (publicUrl !== undefined && new URL(publicUrl).origin === origin);
}

/**
 * 403 for a request of a page from elsewhere, before anything of it is read. It could not read the answer anyway; here it
 * also causes no work, whatever the browser makes of cookies and content types.
 */
export function refuseForeignPages(publicUrl: string | undefined): RequestHandler {
  return ({ headers }, _response, next) => {
    if (!isAllowedOrigin(headers.origin, headers.host, publicUrl)) {
      throw new Forbidden("Pages from elsewhere may not ask here. PUBLIC_URL names the address that people open.");
    }
    next();
  };
}
