import { definePresenter } from "../../rest/presenter";
import { shownId, shownText, shownTime } from "../../rest/shown";
import type { Tag } from "./tag.entity";

/** A tag in REST. */
export const presentTag = definePresenter({
  name: "Tag",
  shape: { id: shownId, name: shownText, createdAt: shownTime },
  example: { id: "4", name: "wholesale", createdAt: "2026-03-02T08:30:00.000Z" },
  present: (tag: Tag) => ({ id: tag.id, name: tag.name, createdAt: tag.createdAt.toISOString() }),
});
