import type { ServerResponse } from "node:http";

interface FileOptions {
  index: false;
  cacheControl: false;
  setHeaders(this: void, response: ServerResponse): void;
}

/** How files are sent that anybody may keep: `send` leaves a Cache-Control that is there already as it is. */
export const keptFiles = (cacheControl: string): FileOptions => ({
  index: false,
  cacheControl: false,
  setHeaders: (response) => {
    response.setHeader("Cache-Control", cacheControl);
  },
});
