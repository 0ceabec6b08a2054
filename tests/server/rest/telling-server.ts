import { pino } from "pino";

import { serve, type Serving } from "../../../server/serve";
import { RawHttp } from "../../support/raw-http";
import type { TestApp } from "../../support/test-app";
import type { Answer } from "../../support/test-server";

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;
const ERROR = 50;

/** The doors of an app with a log that can be read. */
export class TellingServer {
  private constructor(
    private readonly serving: Serving,
    private readonly logged: readonly Record<string, unknown>[],
    private readonly http = new RawHttp(serving.url),
  ) {}

  static async start({ app }: TestApp): Promise<TellingServer> {
    const logged: Record<string, unknown>[] = [];
    const logger = pino({ level: "info" }, { write: (line: string) => logged.push(JSON.parse(line)) });
    return new TellingServer(await serve({ ...app, logger }), logged);
  }

  get port(): number {
    return Number(new URL(this.serving.url).port);
  }

  ask(
    method: string,
    path: string,
    { token, body, headers }: { token: string; body?: string; headers?: Record<string, string> },
  ): Promise<Answer> {
    const sent = { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers };
    return this.http.send(method, path, sent, body === undefined ? undefined : Buffer.from(body));
  }

  /** The log has the cause by the reference that is in the message and in the headers, and the answer says nothing of it. */
  expectReferred({ headers, body }: Answer, cause: RegExp): void {
    const reference = headers.get("x-request-id") ?? "";
    expect(reference).toMatch(UUID);
    const line = this.logged.find(({ level, requestId }) => level === ERROR && requestId === reference);
    expect(JSON.stringify(line?.err)).toMatch(cause);
    expect(Object.keys(body)).toEqual(["message", "code", "details"]);
    expect(String(body.message).endsWith(`Reference: ${reference}`)).toBe(true);
    expect(body.details).toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(cause);
  }

  async close(): Promise<void> {
    this.http.close();
    await this.serving.close();
  }
}
