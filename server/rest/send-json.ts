import type { Response } from "express";

/** Express would add an ETag made of the body; here one stands for the state of a record, and other answers have none. */
export function sendJson(response: Response, json: string): void {
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(json));
  response.end(json);
}
