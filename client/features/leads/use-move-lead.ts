import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { LeadStatus } from "../../../rules/lead";
import { readProblem } from "../../ui/problem";
import { showFailure } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import type { BoardLead } from "./use-board";
import { useChangeLeadStatus } from "./use-change-lead-status";

/** Moves a lead to another status, which can be taken back for a while. Resolves to whether the server took it. */
export function useMoveLead() {
  const { t } = useTranslation();
  const changeLeadStatus = useChangeLeadStatus();
  return useCallback(
    async ({ id, name, version, convertedAt, ...before }: BoardLead, status: LeadStatus): Promise<boolean> => {
      try {
        await changeLeadStatus({ id, status }, { version, convertedAt });
      } catch (error) {
        showFailure(t("board.refused", { name }), readProblem(error).message || t("problem.unreachable"));
        return false;
      }
      const done = status === "CONVERTED" ? "board.converted" : "board.moved";
      showUndo(t(done, { name, status: t(`leadStatus.${status}`) }), () =>
        changeLeadStatus({ id, status: before.status }, { version: version + 1, convertedAt: null }),
      );
      return true;
    },
    [changeLeadStatus, t],
  );
}
