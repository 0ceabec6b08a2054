import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { BlockList } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addSubnet("::ffff:127.0.0.0", 104, "ipv6");
loopback.addAddress("::1", "ipv6");

/** What proxies add. Behind one every visitor comes from the proxy's address, which may well be loopback. */
const isForwarding = (header: string): boolean =>
  header.startsWith("x-forwarded") || ["forwarded", "via", "x-real-ip"].includes(header);

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** By the socket's own address, whatever TRUST_PROXY says. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const { remoteAddress = "", remoteFamily } = socket;
  if (!remoteAddress || Object.keys(headers).some(isForwarding)) return false;
  return loopback.check(remoteAddress, remoteFamily === "IPv6" ? "ipv6" : "ipv4");
}

/** With a token set, whoever has it; without one, this machine alone. */
export function mayReadMetrics(request: IncomingMessage, token: string | undefined): boolean {
  if (!token) return isFromHere(request);
  const given = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(given), digest(token));
}
