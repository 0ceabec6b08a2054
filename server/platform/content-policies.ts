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

/** `Permissions-Policy`: nothing of a device but what the pages need. */
export const permissionsPolicy = unusedFeatures.map((feature) => `${feature}=()`).join(", ");

/** What a page may do beyond the usual: those whose editor or stylesheet cannot do without. */
export interface PageNeeds {
  /** Where its fonts come from besides this server; `data:` for those that stand inside its stylesheet. */
  readonly fontSources?: readonly string[];
  /** Whether its markup carries style attributes; the web UI sets its sizes through the DOM, which no policy judges. */
  readonly styleAttributes?: boolean;
}

/** The directives of a page's `Content-Security-Policy`; `isTls` where people reach it by TLS. */
export function pagePolicy(isTls: boolean, { fontSources = [], styleAttributes = false }: PageNeeds) {
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

/** Nothing is shown, loaded or run by what is data, should a browser be pointed at it. */
export const dataPolicy = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};
