import type { Active, Announcements, Over } from "@dnd-kit/core";

import type { LeadStatus } from "../../../rules/lead-status";
import { useTranslation } from "../../ui/use-translation";
import { boardStatuses } from "./board-columns";
import type { BoardLead } from "./use-board";

/** The column that something is over. */
export const statusOf = (over: Over | null): LeadStatus | null =>
  boardStatuses.find((status) => status === over?.id) ?? null;

/** What is told to those who hear the board instead of seeing it. */
export function useBoardAnnouncements(find: (id: string) => BoardLead | undefined) {
  const { t } = useTranslation();
  const naming = (active: Active, over: Over | null) => {
    const status = statusOf(over);
    return { name: find(String(active.id))?.name ?? "", status: status ? t(`leadStatus.${status}`) : "" };
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("board.said.lifted", naming(active, null)),
    onDragOver: ({ active, over }) => t(over ? "board.said.over" : "board.said.nowhere", naming(active, over)),
    onDragEnd: ({ active, over }) => t(over ? "board.said.dropped" : "board.said.cancelled", naming(active, over)),
    onDragCancel: ({ active }) => t("board.said.cancelled", naming(active, null)),
  };
  return { announcements, screenReaderInstructions: { draggable: t("board.said.howTo") } };
}
