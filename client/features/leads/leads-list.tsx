import { Group, Text } from "@mantine/core";

import { canEditSomeLeads } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useHasRoom } from "../../ui/use-has-room";
import { useTranslation } from "../../ui/use-translation";
import { BulkBar } from "./bulk-bar";
import { LeadCards } from "./lead-cards";
import type { LeadRow } from "./lead-row";
import type { LeadsSort } from "./leads-search";
import { LeadsSortSelect } from "./leads-sort-select";
import { LeadsTable } from "./leads-table";
import { SelectAll } from "./select-all";
import { useBulkVerbs } from "./use-bulk-verbs";
import { useLeadSelection } from "./use-lead-selection";

export interface LeadsListProps {
  leads: readonly LeadRow[];
  total: number;
  totalIsCapped: boolean;
  isLoading: boolean;
  /** Tells one list from another. */
  listKey: string;
  sort: LeadsSort;
  onSort: (sort: LeadsSort) => void;
  /** The end of what is loaded comes into sight. */
  onNearEnd: () => void;
}

/** The leads: a table where there is room for one, cards where there is not; and what can be done to several at once. */
export function LeadsList(list: LeadsListProps) {
  const { t } = useTranslation();
  const hasRoom = useHasRoom();
  const isSelectable = canEditSomeLeads(useCurrentUser());
  const selection = useLeadSelection(list.leads, list.listKey);
  const verbs = useBulkVerbs();
  const View = hasRoom ? LeadsTable : LeadCards;
  return (
    <>
      <Group justify="space-between" gap="sm" mb="xs" mih="2.25rem">
        <Text fz="sm" c="dimmed" role="status">
          {t(list.totalIsCapped ? "lead.totalCapped" : "lead.total", { count: list.total })}
        </Text>
        <LeadsSortSelect sort={list.sort} onSort={list.onSort} />
        {isSelectable && !hasRoom && <SelectAll table={selection.table} label={t("leadList.all")} />}
      </Group>
      <View {...list} selection={selection} isSelectable={isSelectable} verbs={verbs} />
      <BulkBar ids={selection.selectedIds} verbs={verbs} onClear={selection.clear} />
    </>
  );
}
