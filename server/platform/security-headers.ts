import type { RequestHandler } from "express";
import helmet from "helmet";

import type { Settings } from "./env";

/**
 * Strict headers for every answer. What demands TLS is sent only where there is TLS: phones reach a shop's server by plain
 * HTTP. `fontSources` are for a page whose stylesheet carries its fonts inside, as GraphiQL's does.
 */
export function securityHeaders(
  { PUBLIC_URL }: Pick<Settings, "PUBLIC_URL">,
  fontSources: readonly string[] = [],
): RequestHandler {
  const isTls = PUBLIC_URL?.startsWith("https:") ?? false;
  return helmet({
    strictTransportSecurity: isTls,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        // Mantine writes its theme into a style element and sizes into style attributes.
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'", ...fontSources],
        "connect-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        ...(isTls && { "upgrade-insecure-requests": [] }),
      },
    },
  });
}
