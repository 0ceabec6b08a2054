import { isIPv4, isIPv6 } from "node:net";

const GROUPS = 8;
const GROUPS_OF_A_NETWORK = 4;

/** All groups of an IPv6 address, those that `::` leaves out included. */
function groupsOf(address: string): string[] {
  const [first = [], last = []] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const leftOut = Array.from({ length: GROUPS - first.length - last.length }, () => "0");
  return [...first, ...leftOut, ...last];
}

/**
 * Whose address this is, for limits: an IPv4 address, or the /64 of an IPv6 address, of which one customer has 2^64 to try
 * from. An IPv4 address that is written as IPv6 is the IPv4 address. What is no address, but a proxy's word, is nobody's.
 */
export function networkOf(address: string): string {
  const v4 = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(v4)) return v4;
  const [plain = ""] = address.split("%");
  if (!isIPv6(plain) || plain.includes(".")) return "";
  const groups = groupsOf(plain).slice(0, GROUPS_OF_A_NETWORK);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
