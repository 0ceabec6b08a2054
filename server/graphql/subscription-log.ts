import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { SubscribePayload } from "graphql-ws";
import type { Logger } from "pino";
import type { WebSocket } from "ws";

import { domainErrorOf, formatError } from "./format-error";

interface Running {
  readonly requestId: string;
  readonly startedAt: number;
  operation: string | null;
  code: string | null;
}

/**
 * One socket's lines in the log: one for each subscription, written when it has ended. A subscription is known by what was
 * asked, as its client may give its id to the next one before this one has quite ended.
 */
export class SubscriptionLog {
  private readonly running = new Map<SubscribePayload, Running>();

  constructor(
    private readonly logger: Pick<Logger, "info" | "error">,
    private readonly socket: WebSocket,
    private readonly userId: string,
  ) {
    socket.once("close", (closeCode) => {
      for (const asked of [...this.running.keys()]) this.write(asked, closeCode);
    });
  }

  begin(asked: SubscribePayload, requestId: string): void {
    this.running.set(asked, { requestId, startedAt: performance.now(), operation: null, code: null });
  }

  /** What it turned out to ask for. */
  name(asked: SubscribePayload, operation: string): void {
    const running = this.running.get(asked);
    if (running) running.operation = operation;
  }

  /** What the client is told of errors, which the log knows by the reference they carry. */
  tell(asked: SubscribePayload, errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    const running = this.running.get(asked);
    const requestId = running?.requestId ?? "";
    return errors.map((error) => {
      const { code, status } = domainErrorOf(error, requestId);
      if (running) running.code = code;
      if (status >= 500) {
        this.logger.error({ err: error.originalError ?? error, requestId, code }, "a subscription failed");
      }
      return formatError(error, requestId);
    });
  }

  /** Ended by itself, by the client or by a refusal. Where the socket is closing, its code is still to come. */
  end(asked: SubscribePayload): void {
    if (this.socket.readyState === this.socket.OPEN) this.write(asked, null);
  }

  private write(asked: SubscribePayload, closeCode: number | null): void {
    const running = this.running.get(asked);
    if (!running) return;
    this.running.delete(asked);
    const { requestId, startedAt, operation, code } = running;
    const ms = Math.round(performance.now() - startedAt);
    this.logger.info({ requestId, ms, operation, userId: this.userId, code, closeCode }, "subscription ended");
  }
}
