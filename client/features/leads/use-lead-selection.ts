import { rowSelectionFeature, tableFeatures, useTable, type RowSelectionState } from "@tanstack/react-table";
import { useCallback, useEffect, useRef, useState, type ChangeEvent } from "react";

import { canEditLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import type { LeadRow } from "./lead-row";

const features = tableFeatures({ rowSelectionFeature });

/** What stands in a row is the row's own business: it watches the cache once, where each cell would. */
const columns: [] = [];

/**
 * Which leads of a list are selected: of those that are shown, and that whoever looks may change. `listKey` tells one list
 * from another; what was selected in one is not in the next.
 */
export function useLeadSelection(leads: readonly LeadRow[], listKey: string) {
  const user = useCurrentUser();
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const [selectedIn, setSelectedIn] = useState(listKey);
  if (selectedIn !== listKey) {
    setSelectedIn(listKey);
    setRowSelection({});
  }

  const table = useTable({
    features,
    columns,
    data: leads,
    getRowId: ({ id }) => id,
    enableRowSelection: ({ original }) => canEditLead(user, original),
    state: { rowSelection },
    onRowSelectionChange: setRowSelection,
  });
  const clear = useCallback(() => setRowSelection({}), []);
  const latest = useRef(table);
  useEffect(() => {
    latest.current = table;
  });
  /** Stays the same whatever is loaded or selected, so that no row is drawn anew for it. */
  const toggle = useCallback((id: string, event: ChangeEvent<HTMLInputElement>) => {
    latest.current.getRow(id).getToggleSelectedHandler()(event);
  }, []);
  const { rows } = table.getRowModel();
  return { table, rows, selectedIds: rows.filter((row) => rowSelection[row.id]).map(({ id }) => id), clear, toggle };
}

export type LeadSelection = ReturnType<typeof useLeadSelection>;
export type SelectableLead = LeadSelection["rows"][number];
