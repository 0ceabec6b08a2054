import { createHash } from "node:crypto";
import { sign } from "jsonwebtoken";

import { Tokens } from "../../../server/platform/tokens";

const [access, refresh, older] = ["a".repeat(32), "r".repeat(32), "o".repeat(32)];
const tokens = new Tokens({ access: [access], refresh: [refresh] });
const now = new Date("2026-03-02T08:30:00Z");
const claims = { userId: "7", sessionId: "s" };
const sessionId = "0d9aa5a4-4a6e-4a8f-8d5c-3f7d0a8f1b11";
const full = { sub: "7", sid: "s", typ: "access", iss: "follow-up-crm", aud: "follow-up-crm/api" };
const iat = now.getTime() / 1_000;

describe("an access token", () => {
  it("is read back until it expires", () => {
    const token = tokens.signAccess(claims, now, 60);
    expect(tokens.readAccess(token, now)).toEqual({ ...claims, expiresAt: now.getTime() + 60_000 });
    expect(tokens.readAccess(token, new Date(now.getTime() + 61_000))).toBeNull();
  });

  it.each([
    ["signed with another key", sign({ ...full, iat, exp: iat + 60 }, "x".repeat(32))],
    ["with another algorithm", sign({ ...full, iat, exp: iat + 60 }, access, { algorithm: "HS512" })],
    ["without a signature", sign({ ...full, iat, exp: iat + 60 }, "", { algorithm: "none" })],
    ["that never expires", sign({ ...full, iat }, access)],
    ["of another issuer", sign({ ...full, iss: "other", iat, exp: iat + 60 }, access)],
    ["for another audience", sign({ ...full, aud: "other", iat, exp: iat + 60 }, access)],
    ["of another type", sign({ ...full, typ: "refresh", iat, exp: iat + 60 }, access)],
    ["that is no token", "Bearer"],
  ])("%s is refused", (_name, token) => {
    expect(tokens.readAccess(token, now)).toBeNull();
  });

  it("of an older key is still read while that key is listed", () => {
    const token = new Tokens({ access: [older], refresh: [refresh] }).signAccess(claims, now, 60);
    expect(tokens.readAccess(token, now)).toBeNull();
    expect(new Tokens({ access: [access, older], refresh: [refresh] }).readAccess(token, now)).toMatchObject(claims);
  });
});

describe("a refresh token", () => {
  it("is the same each time it is made, and is read back", () => {
    const token = tokens.signRefresh({ sessionId, generation: 3 });
    expect(tokens.signRefresh({ sessionId, generation: 3 })).toBe(token);
    expect(tokens.readRefresh(token)).toEqual({ sessionId, generation: 3 });
  });

  it("with another generation, session or signature is refused", () => {
    const token = tokens.signRefresh({ sessionId, generation: 3 });
    expect(tokens.readRefresh(token.replace(".3.", ".4."))).toBeNull();
    expect(tokens.readRefresh(token.replace("0d9aa5a4", "1d9aa5a4"))).toBeNull();
    expect(tokens.readRefresh(`${token.slice(0, -2)}AA`)).toBeNull();
    expect(tokens.readRefresh("")).toBeNull();
  });
});

describe("a code", () => {
  it("is the same on every node with the same key, and another one for another key or purpose", () => {
    const code = tokens.signCode("setting up");
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(new Tokens({ access: [access], refresh: [older] }).signCode("setting up")).toBe(code);
    expect(new Tokens({ access: [older], refresh: [refresh] }).signCode("setting up")).not.toBe(code);
    expect(tokens.signCode("something else")).not.toBe(code);
  });

  it("is known by each key that is listed, and only whole", () => {
    const code = tokens.signCode("setting up");
    expect(new Tokens({ access: [older, access], refresh: [refresh] }).isCode("setting up", code)).toBe(true);
    for (const wrong of ["", code.slice(1), `${code}0`, code.toLowerCase(), "é".repeat(4), "é".repeat(8)]) {
      expect(tokens.isCode("setting up", wrong)).toBe(false);
    }
  });
});

describe("the digest of a text", () => {
  it("is known again after a new key was put first, and is none without the key", () => {
    const [digest] = tokens.digests("a password");
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const changed = new Tokens({ access: [access], refresh: [older, refresh] });
    expect(changed.digests("a password")).toEqual([expect.not.stringMatching(digest), digest]);
    expect(tokens.digests("another password")).not.toContain(digest);
    expect(createHash("sha256").update("a password").digest("hex")).not.toBe(digest);
  });
});
