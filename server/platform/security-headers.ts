import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { RequestHandler } from "express";
import helmet from "helmet";

import type { Settings } from "./env";

/** What the pages need of a device is shown, stored and played without any of these. */
const unusedFeatures = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const permissionsPolicy = unusedFeatures.map((feature) => `${feature}=()`).join(", ");

/** What a page may do beyond the usual: those whose editor or stylesheet cannot do without. */
export interface ContentNeeds {
  /** Where its fonts come from besides this server; `data:` for those that stand inside its stylesheet. */
  readonly fontSources?: readonly string[];
  /** Whether its markup carries style attributes; the web UI sets its sizes through the DOM, which no policy judges. */
  readonly styleAttributes?: boolean;
}

function contentPolicy(isTls: boolean, { fontSources = [], styleAttributes = false }: ContentNeeds) {
  return {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "script-src-attr": ["'none'"],
    // Mantine writes its theme, and sizes that depend on the window, into style elements. A nonce for them would forbid
    // that the page is kept and only asked about again, and style alone reaches nothing: all it may load is from here.
    "style-src": ["'self'", "'unsafe-inline'"],
    "style-src-attr": [styleAttributes ? "'unsafe-inline'" : "'none'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", ...fontSources],
    "connect-src": ["'self'"],
    "object-src": ["'none'"],
    "frame-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    ...(isTls && { "upgrade-insecure-requests": [] }),
  };
}

/**
 * The headers of every answer, whoever gives it. What demands TLS is sent only where there is TLS: phones reach a shop's
 * server by plain HTTP.
 */
export function securityHeaderValues(
  { PUBLIC_URL }: Pick<Settings, "PUBLIC_URL">,
  needs: ContentNeeds = {},
): Record<string, string> {
  const isTls = PUBLIC_URL?.startsWith("https:") ?? false;
  // They are the same for all, so helmet is asked once, by an answer that goes nowhere.
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  helmet({
    // This address alone: what else the shop runs below its name is none of ours.
    strictTransportSecurity: isTls && { includeSubDomains: false },
    xFrameOptions: { action: "deny" },
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(isTls, needs) },
  })(answer.req, answer, () => undefined);
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.getHeaders())) values[name] = String(value);
  return {
    ...values,
    "permissions-policy": permissionsPolicy,
    // Most answers hold what is somebody's; the files that anybody may have say so themselves.
    "cache-control": "no-store",
  };
}

/** Sets them. */
export function securityHeaders(settings: Pick<Settings, "PUBLIC_URL">, needs?: ContentNeeds): RequestHandler {
  const values = securityHeaderValues(settings, needs);
  return (_request, response, next) => {
    response.set(values);
    next();
  };
}
