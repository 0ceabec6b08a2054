import { useApolloClient } from "@apollo/client/react";
import { useCallback } from "react";

import { tellChange } from "../../apollo/live-changes";
import { showFailure, showProblem } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import { useTranslation } from "../../ui/use-translation";
import { explainRefusal } from "./explain-refusal";
import { groupChanges, sendInParts, type Change } from "./in-parts";
import { LeadsListItem_lead, type LeadRow } from "./lead-row";

interface BulkChange<Input> {
  /** Changes up to 100 leads, which are given as they are before. */
  send: (before: readonly LeadRow[], input: Input) => Promise<unknown>;
  /** What puts one lead back to what it was. */
  takeBack: (before: LeadRow, input: Input) => Input;
}

/**
 * Changes any number of leads, says what was done, and offers to take it back. Where the server refuses a part, it says how
 * far it came and why it went no further.
 */
export function useBulkChange<Input>({ send, takeBack }: BulkChange<Input>) {
  const { t } = useTranslation();
  const client = useApolloClient();

  return useCallback(
    async (ids: readonly string[], input: Input, say: (done: readonly LeadRow[]) => string) => {
      const readLeads = (wanted: readonly string[]): LeadRow[] =>
        wanted.flatMap((id) => {
          const from = client.cache.identify({ __typename: "Lead", id });
          return client.readFragment({ fragment: LeadsListItem_lead, id: from }) ?? [];
        });
      const sendPart = async (part: Change<Input>) => {
        await send(readLeads(part.ids), part.input);
        for (const id of part.ids) tellChange("Lead", id);
      };

      const before = readLeads(ids);
      const undo = async (leads: readonly LeadRow[]) => {
        const { refused } = await sendInParts(
          groupChanges(leads, (lead) => takeBack(lead, input)),
          sendPart,
        );
        if (refused) throw refused.error;
      };

      const { done, refused } = await sendInParts([{ ids, input }], sendPart);
      const changed = before.filter(({ id }) => done.includes(id));
      if (changed.length > 0) showUndo(say(changed), () => undo(changed));
      if (!refused) return;
      const nameOf = (id: string) => before.find((lead) => lead.id === id)?.name ?? id;
      const title = t("leadList.changedOf", { done: done.length, count: ids.length });
      const reasons = explainRefusal(refused.error, refused.ids, nameOf);
      if (reasons) showFailure(title, reasons);
      else showProblem(title, refused.error);
    },
    [client, send, takeBack, t],
  );
}
