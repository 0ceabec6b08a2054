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
