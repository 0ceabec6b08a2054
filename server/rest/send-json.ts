import type { Response } from "express";

/** Express would add an ETag made of the body; here one stands for the state of a record, and other answers have none. */
export function sendJson(response: Response, json: string): void {
  response
    .type("json")
    .set("Content-Length", String(Buffer.byteLength(json)))
    .end(json);
}
