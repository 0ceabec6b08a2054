import { z } from "zod";

import { definePresenter } from "../../rest/presenter";
import { shownText, shownTime } from "../../rest/shown";
import type { Session } from "./session.entity";

/** A device where somebody is signed in. */
export const presentOpenSession = definePresenter({
  name: "OpenSession",
  shape: {
    id: z.uuid(),
    userAgent: shownText.describe("What the client called itself when it signed in."),
    createdAt: shownTime,
    lastUsedAt: shownTime,
    expiresAt: shownTime,
    isCurrent: z.boolean().describe("Whether it is the one that asks."),
  },
  example: {
    id: "5f0c3b2e-7d1a-4c55-9f7e-2b8a6d40c1e3",
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    createdAt: "2026-03-02T08:30:00.000Z",
    lastUsedAt: "2026-03-04T15:10:22.410Z",
    expiresAt: "2026-04-01T08:30:00.000Z",
    isCurrent: true,
  },
  present: ({ id, userAgent, createdAt, rotatedAt, expiresAt }: Session, viewer) => ({
    id,
    userAgent,
    createdAt: createdAt.toISOString(),
    lastUsedAt: rotatedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isCurrent: id === viewer?.sessionId,
  }),
});
