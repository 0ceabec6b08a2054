import { useApolloClient } from "@apollo/client/react";
import { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { readProblem } from "../../ui/problem";
import { showDone, showFailure, showProblem } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import { useTranslation } from "../../ui/use-translation";
import type { FollowUpItem } from "./follow-up-item";
import { useDeleteFollowUp } from "./use-delete-follow-up";
import { useRescheduleFollowUp } from "./use-reschedule-follow-up";
import { useRestoreFollowUp } from "./use-restore-follow-up";

/** What is done with a follow-up at a click: done at once, told in passing, and taken back when the server refuses. */
export function useFollowUpActions() {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const client = useApolloClient();
  const reschedule = useRescheduleFollowUp();
  const remove = useDeleteFollowUp();
  const restore = useRestoreFollowUp();

  const refuse = (title: string) => (error: unknown) => {
    const { code, fields } = readProblem(error);
    if (fields["dueDatetime"]) showFailure(title, fields["dueDatetime"]);
    else showProblem(title, error);
    // Somebody else was quicker: what is shown is not what is stored any more.
    if (code === "CONFLICT" || code === "NOT_FOUND") void client.refetchQueries({ include: "active" });
  };

  return {
    /** Moves it; into the past nothing is moved, which is said without asking the server. */
    move: (followUp: FollowUpItem, due: Temporal.Instant): void => {
      if (Temporal.Instant.compare(due, Temporal.Now.instant()) <= 0) {
        showFailure(t("reschedule.failed"), t("reschedule.past"));
        return;
      }
      const before = Temporal.Instant.from(followUp.dueDatetime);
      reschedule(followUp, due.toString()).then(
        (moved) => {
          const done = t("reschedule.done", { lead: followUp.lead.name, when: formats.moment(due, now) });
          // What was overdue cannot become so again: nothing is planned in the past.
          if (moved && Temporal.Instant.compare(before, Temporal.Now.instant()) > 0)
            showUndo(done, () => reschedule(moved, before.toString()));
          else showDone(done);
        },
        refuse(t("reschedule.failed")),
      );
    },
    remove: (followUp: FollowUpItem): void => {
      remove(followUp).then(
        (places) => showUndo(t("followUp.deleted", { lead: followUp.lead.name }), () => restore(followUp, places)),
        refuse(t("followUp.deleteFailed")),
      );
    },
  };
}
