import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from "node:crypto";
import { sign, verify } from "jsonwebtoken";
import { z } from "zod";

import type { Secrets } from "./secrets";

const ISSUER = "follow-up-crm";
const AUDIENCE = "follow-up-crm/api";

const claims = z.object({ sub: z.string(), sid: z.string(), typ: z.literal("access"), exp: z.number() });

function first<Key>(keys: readonly Key[]): Key {
  const [key] = keys;
  if (!key) throw new Error("There is no key to sign with.");
  return key;
}

/** The digits and letters of Crockford's base 32: none that is read as another one. */
const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 8;

function code(key: string, purpose: string): string {
  const digest = createHmac("sha256", key).update(`code:${purpose}`).digest();
  return [...digest.subarray(0, CODE_LENGTH)].map((byte) => CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length)).join("");
}

function isEqual(one: string, other: string): boolean {
  const [expected, given] = [Buffer.from(one), Buffer.from(other)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const hmac = (key: string, sessionId: string, generation: number): Buffer =>
  createHmac("sha256", key).update(`refresh:${sessionId}:${generation}`).digest();

/** What an access token says once its signature was checked: whose it is, of which session, and until when (ms). */
export interface AccessClaims {
  userId: string;
  sessionId: string;
  expiresAt: number;
}

/** Which token of which session a refresh token is: each use replaces it by the next generation. */
export interface RefreshClaims {
  sessionId: string;
  generation: number;
}

/**
 * Makes and checks tokens. An access token is a JWT. A refresh token is a session, a generation and their HMAC: it can be
 * made again at any time, so that parallel refreshes get one and the same successor, and nothing replayable is stored.
 */
export class Tokens {
  /** Keys and not texts: jsonwebtoken tries for a millisecond to read a text as a public key, with each token. */
  private readonly accessKeys: KeyObject[];

  constructor(private readonly secrets: Secrets) {
    this.accessKeys = secrets.access.map((secret) => createSecretKey(secret, "utf8"));
  }

  /** `lifetime` is in seconds. */
  signAccess({ userId, sessionId }: Pick<AccessClaims, "userId" | "sessionId">, now: Date, lifetime: number): string {
    const issuedAt = Math.floor(now.getTime() / 1_000);
    const payload = { sid: sessionId, typ: "access", iat: issuedAt, exp: issuedAt + lifetime };
    return sign(payload, first(this.accessKeys), {
      algorithm: "HS256",
      issuer: ISSUER,
      audience: AUDIENCE,
      subject: userId,
    });
  }

  /** Null when the token is forged, expired, for something else, or none at all. */
  readAccess(token: string, now: Date): AccessClaims | null {
    for (const key of this.accessKeys) {
      try {
        const clockTimestamp = Math.floor(now.getTime() / 1_000);
        const payload = verify(token, key, {
          algorithms: ["HS256"],
          issuer: ISSUER,
          audience: AUDIENCE,
          clockTimestamp,
        });
        const { sub, sid, exp } = claims.parse(payload);
        return { userId: sub, sessionId: sid, expiresAt: exp * 1_000 };
      } catch {
        continue;
      }
    }
    return null;
  }

  signRefresh({ sessionId, generation }: RefreshClaims): string {
    const mac = hmac(first(this.secrets.refresh), sessionId, generation);
    return `${sessionId}.${generation}.${mac.toString("base64url")}`;
  }

  /** Null when the token is forged or none at all. */
  readRefresh(token: string): RefreshClaims | null {
    const [, sessionId, digits, mac] = /^([0-9a-f-]{36})\.(\d{1,9})\.([\w-]{43})$/.exec(token) ?? [];
    if (!sessionId || !digits || !mac) return null;
    const given = Buffer.from(mac, "base64url");
    const generation = Number(digits);
    const isOurs = this.secrets.refresh.some((key) => timingSafeEqual(hmac(key, sessionId, generation), given));
    return isOurs ? { sessionId, generation } : null;
  }

  /**
   * Stands for a text that is not to be found out from it, such as one that holds a password; 64 hex digits. By each key that
   * is listed, the one to store first: what was stored before the keys changed is known again.
   */
  digests(text: string): [string, ...string[]] {
    const digest = (key: string) => createHmac("sha256", key).update(`digest:${text}`).digest("hex");
    const { refresh } = this.secrets;
    return [digest(first(refresh)), ...refresh.slice(1).map(digest)];
  }

  /** Eight digits and capitals to be read from a log and typed in: the same on every node, and stored nowhere. */
  signCode(purpose: string): string {
    return code(first(this.secrets.access), purpose);
  }

  isCode(purpose: string, given: string): boolean {
    return this.secrets.access.some((key) => isEqual(code(key, purpose), given));
  }
}
