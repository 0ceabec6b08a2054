import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { Socket } from "node:net";

const SUBPROTOCOL = "graphql-transport-ws";
const CLOSE = 0x8;
const TEXT = 0x1;

interface Shape {
  isFinal?: boolean;
  isMasked?: boolean;
  /** The three reserved bits, which mean nothing here. */
  reserved?: number;
  /** What the frame says of its length, when it is not the truth. */
  length?: bigint;
}

/** One frame as it goes over the wire, right or wrong. */
export function frame(opcode: number, payload: Buffer | string, shape: Shape = {}): Buffer {
  const { isFinal = true, isMasked = true, reserved = 0, length } = shape;
  const data = Buffer.from(payload);
  const first = (isFinal ? 0x80 : 0) | (reserved << 4) | opcode;
  const masked = isMasked ? 0x80 : 0;
  const size = length ?? BigInt(data.length);
  let head: Buffer;
  if (size < 126n) head = Buffer.from([first, masked | Number(size)]);
  else {
    head = Buffer.alloc(10);
    head.set([first, masked | 127]);
    head.writeBigUInt64BE(size, 2);
  }
  // A mask of zeros leaves the payload as it is.
  return Buffer.concat([head, ...(isMasked ? [Buffer.alloc(4)] : []), data]);
}

export const message = (content: object): Buffer => frame(TEXT, JSON.stringify(content));

/** A socket whose every byte is of the test's making. */
export class RawWebSocket {
  /** All that the server said, as it came. */
  readonly said: { type: string; id?: string; payload?: unknown }[] = [];
  /** The code that the server closes it with; 1006 when the connection just ends. */
  readonly closed: Promise<number>;
  private waiting: (() => void)[] = [];
  private rest = Buffer.alloc(0);

  private constructor(readonly transport: Socket) {
    this.closed = new Promise((resolve) => {
      transport.on("data", (data: Buffer) => {
        this.rest = Buffer.concat([this.rest, data]);
        for (let next = this.take(); next; next = this.take()) {
          if (next.opcode === CLOSE) resolve(next.payload.readUInt16BE(0));
          if (next.opcode === TEXT) this.said.push(JSON.parse(next.payload.toString()));
        }
        for (const look of this.waiting.splice(0)) look();
      });
      transport.on("error", () => undefined);
      transport.on("close", () => {
        resolve(1006);
      });
    });
  }

  /** Rejects with the status when the server does not open it. */
  static open(url: string, headers: Record<string, string> = {}, path = "/graphql"): Promise<RawWebSocket> {
    return new Promise((resolve, reject) => {
      const opening = request(`${url}${path}`, {
        headers: {
          connection: "Upgrade",
          upgrade: "websocket",
          "sec-websocket-version": "13",
          "sec-websocket-key": randomBytes(16).toString("base64"),
          "sec-websocket-protocol": SUBPROTOCOL,
          ...headers,
        },
      });
      opening.once("upgrade", (_response, socket: Socket) => {
        resolve(new RawWebSocket(socket));
      });
      opening.once("response", ({ statusCode }) => {
        opening.destroy();
        reject(new Error(String(statusCode)));
      });
      opening.once("error", reject);
      opening.end();
    });
  }

  /** One that is signed in. */
  static async signedIn(url: string, token: string): Promise<RawWebSocket> {
    const socket = await RawWebSocket.open(url);
    socket.send(message({ type: "connection_init", payload: { authorization: `Bearer ${token}` } }));
    await socket.until(() => socket.said.some(({ type }) => type === "connection_ack"));
    return socket;
  }

  send(bytes: Buffer): void {
    this.transport.write(bytes);
  }

  /** Until this is so, which is looked at whenever something was said. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  end(): void {
    this.transport.destroy();
  }

  private take(): { opcode: number; payload: Buffer } | null {
    if (this.rest.length < 2) return null;
    const short = this.rest[1]! & 0x7f;
    const start = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (this.rest.length < start) return null;
    const length = short === 126 ? this.rest.readUInt16BE(2) : short === 127 ? this.rest.readUInt32BE(6) : short;
    if (this.rest.length < start + length) return null;
    const taken = { opcode: this.rest[0]! & 0x0f, payload: this.rest.subarray(start, start + length) };
    this.rest = this.rest.subarray(start + length);
    return taken;
  }
}
