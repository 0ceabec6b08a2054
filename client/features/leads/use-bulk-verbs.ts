import { useMemo } from "react";

import { useTranslation } from "../../ui/use-translation";
import type { LeadRow } from "./lead-row";
import type { Owner } from "./owner";
import { untagging, type Tagging } from "./tagging";
import { useAssignLeads } from "./use-assign-leads";
import { useBulkChange } from "./use-bulk-change";
import { formerStatus, useChangeLeadStatuses, type StatusChange } from "./use-change-lead-statuses";
import { useTagLeads } from "./use-tag-leads";

const formerOwner = ({ owner }: LeadRow): Owner => ({ id: owner.id, name: owner.name });

/** What can be done to one or several leads of a list, each with its way back. */
export function useBulkVerbs() {
  const { t } = useTranslation();
  const changeStatuses = useBulkChange({ send: useChangeLeadStatuses(), takeBack: formerStatus });
  const assignLeads = useBulkChange<Owner>({ send: useAssignLeads(), takeBack: formerOwner });
  const tagLeads = useBulkChange<Tagging>({ send: useTagLeads(), takeBack: untagging });
  // The same until the language changes, so that no row is drawn anew for it.
  return useMemo(() => {
    const quoted = (names: readonly string[]) => names.map((name) => t("leadList.quoted", { name })).join(", ");
    const named = ([first, ...others]: readonly LeadRow[]) =>
      others.length === 0 && first ? first.name : t("leadList.leads", { count: others.length + 1 });

    return {
      changeStatus: (ids: readonly string[], status: StatusChange["status"]) =>
        changeStatuses(ids, { status }, (done) =>
          t("leadList.statusChanged", { leads: named(done), status: t(`leadStatus.${status}`) }),
        ),
      assign: (ids: readonly string[], owner: Owner) =>
        assignLeads(ids, owner, (done) => t("leadList.assigned", { leads: named(done), owner: owner.name })),
      tag: (ids: readonly string[], { add, remove }: Tagging) =>
        tagLeads(ids, { add, remove }, (done) =>
          add.length > 0
            ? t("leadList.tagged", { leads: named(done), tags: quoted(add) })
            : t("leadList.untagged", { leads: named(done), tags: quoted(remove) }),
        ),
    };
  }, [t, changeStatuses, assignLeads, tagLeads]);
}

export type BulkVerbs = ReturnType<typeof useBulkVerbs>;
