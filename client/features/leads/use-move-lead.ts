import { useApolloClient } from "@apollo/client/react";
import { useCallback } from "react";

import type { LeadStatus } from "../../../rules/lead-status";
import { tellChange } from "../../apollo/live-changes";
import { showProblem } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import { useTranslation } from "../../ui/use-translation";
import { invalidateHistory } from "./invalidate-history";
import type { BoardLead } from "./use-board";
import { formerStatus, useChangeLeadStatuses, type StatusChange } from "./use-change-lead-statuses";

/**
 * Moves a lead to another status, which can be taken back for a while. Resolves to whether the server took it. `hold` is
 * told which lead is on its way, as it will be there; and null when it stays where it was.
 */
export function useMoveLead(hold: (lead: BoardLead | null) => void) {
  const { t } = useTranslation();
  const { cache } = useApolloClient();
  // The change of several takes the time since when a lead is CONVERTED, which taking back has to tell.
  const changeLeadStatuses = useChangeLeadStatuses();
  return useCallback(
    async (lead: BoardLead, status: LeadStatus): Promise<boolean> => {
      const { id, name } = lead;
      const change = async (before: BoardLead, input: StatusChange) => {
        hold({ ...before, ...input });
        try {
          await changeLeadStatuses([before], input);
        } catch (error) {
          hold(null);
          throw error;
        }
        invalidateHistory(cache, id);
        tellChange("Lead", id);
      };
      try {
        await change(lead, { status });
      } catch (error) {
        showProblem(t("board.refused", { name }), error);
        return false;
      }
      const done = status === "CONVERTED" ? "board.converted" : "board.moved";
      showUndo(t(done, { name, status: t(`leadStatus.${status}`) }), () =>
        change({ ...lead, status, version: lead.version + 1 }, formerStatus(lead)),
      );
      return true;
    },
    [cache, changeLeadStatuses, hold, t],
  );
}
