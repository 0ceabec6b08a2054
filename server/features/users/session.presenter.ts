import { z } from "zod";

import { definePresenter } from "../../rest/presenter";
import { shownText } from "../../rest/shown";
import type { SessionGrant } from "./session.grant";
import { presentUser } from "./user.presenter";

/** What signing in answers in REST, where no cookie carries the refresh token. */
export const presentSession = definePresenter({
  name: "Session",
  shape: {
    accessToken: shownText.describe("For `Authorization: Bearer …`."),
    refreshToken: shownText.describe("For the next access token. It is replaced each time it is used."),
    expiresIn: z.int().min(1).describe("How long the access token lasts, in seconds."),
    user: presentUser.schema,
  },
  example: {
    accessToken: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIyIn0.c2lnbmF0dXJl",
    refreshToken: "5f0c3b2e-7d1a-4c55-9f7e-2b8a6d40c1e3.1.c2lnbmF0dXJl",
    expiresIn: 900,
    user: presentUser.example,
  },
  present: ({ accessToken, refreshToken, expiresIn, user, sessionId }: SessionGrant) => ({
    accessToken,
    refreshToken,
    expiresIn,
    user: presentUser.json(user, { id: user.id, role: user.role, timezone: user.timezone, sessionId }),
  }),
});
