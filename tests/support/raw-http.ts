import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

import type { Answer } from "./test-server";

/** Sends what `fetch` would not: a GET with a body, and headers of its own making. */
export class RawHttp {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(private readonly base: string) {}

  send(method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sized = { ...headers, ...(body && { "content-length": String(body.length) }) };
      const sending = request(`${this.base}${path}`, { method, headers: sized, agent: this.agent }, (response) => {
        const told = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as [string, string]);
        text(response).then((said) => {
          const status = response.statusCode ?? 0;
          resolve({ status, headers: new Headers(told), body: said === "" ? null : JSON.parse(said) });
        }, reject);
      });
      sending.on("error", reject);
      sending.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
