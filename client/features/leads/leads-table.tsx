import { memo } from "react";

import { Later } from "../../ui/later";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { LeadChange, LeadName, LeadNameOnly, LeadOwner, LeadTags } from "./lead-cells";
import { LeadCheckbox, type LeadCheckboxProps } from "./lead-checkbox";
import type { LeadRow } from "./lead-row";
import { LeadStatusMenu } from "./lead-status-menu";
import classes from "./leads-list.module.css";
import type { LeadsListProps } from "./leads-list";
import { LeadsTableHead } from "./leads-table-head";
import { NextStep } from "./next-step";
import type { BulkVerbs } from "./use-bulk-verbs";
import type { LeadSelection } from "./use-lead-selection";
import { useVirtualRows } from "./use-virtual-rows";
import { selectsByKey } from "./selects-by-key";

const ROW_REM = 3.75;

interface LeadsTableProps extends LeadsListProps {
  selection: LeadSelection;
  isSelectable: boolean;
  verbs: BulkVerbs;
}

/** The leads in a table of which only the rows in sight exist; whoever hears it is told how many there are. */
export function LeadsTable({ selection, isSelectable, verbs, ...list }: LeadsTableProps) {
  const { t } = useTranslation();
  const { rows: leads } = selection;
  const { body, height, isScrolling, rows } = useVirtualRows({
    count: leads.length,
    keyOf: (index) => leads[index]?.id ?? String(index),
    rowRem: ROW_REM,
    onNearEnd: list.onNearEnd,
  });
  return (
    <Surface
      list
      role="table"
      aria-label={t("lead.title")}
      // The heading is a row, too; -1 says that nobody knows how many there are.
      aria-rowcount={list.totalIsCapped ? -1 : list.total + 1}
      aria-busy={list.isLoading}
      className={classes["table"]}
      data-selectable={isSelectable || undefined}
    >
      <LeadsTableHead selection={selection} isSelectable={isSelectable} sort={list.sort} onSort={list.onSort} />
      <div role="rowgroup" ref={body} className={classes["body"]} style={{ height }}>
        {rows.map(({ key, index, style }) => {
          const row = leads[index];
          return (
            row && (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 2}
                data-selected={row.getIsSelected() || undefined}
                className={classes["row"]}
                style={style}
                onKeyDown={selectsByKey(row)}
              >
                <Later waits={isScrolling} fallback={<Brief lead={row.original} isSelectable={isSelectable} />}>
                  <Cells
                    lead={row.original}
                    isSelectable={isSelectable}
                    canSelect={row.getCanSelect()}
                    isSelected={row.getIsSelected()}
                    onToggle={selection.toggle}
                    verbs={verbs}
                  />
                </Later>
              </div>
            )
          );
        })}
      </div>
    </Surface>
  );
}

/** What passes by when somebody scrolls: the rest of a row comes when they look at it. */
const Brief = ({ lead, isSelectable }: { lead: LeadRow; isSelectable: boolean }) => (
  <>
    {isSelectable && <div />}
    <LeadNameOnly lead={lead} />
  </>
);

interface CellsProps extends LeadCheckboxProps {
  isSelectable: boolean;
  verbs: BulkVerbs;
}

/** Scrolling and loading draw the rows that come into sight, not those that stand. */
const Cells = memo(function Cells({ isSelectable, verbs, ...checkbox }: CellsProps) {
  const { lead } = checkbox;
  return (
    <>
      {isSelectable && (
        <div role="cell">
          <LeadCheckbox {...checkbox} />
        </div>
      )}
      <div role="cell" data-column="name">
        <LeadName lead={lead} />
      </div>
      <div role="cell" data-column="status">
        <LeadStatusMenu lead={lead} onChange={(status) => void verbs.changeStatus([lead.id], status)} />
      </div>
      <div role="cell" data-column="owner">
        <LeadOwner lead={lead} />
      </div>
      <div role="cell" data-column="tags">
        <LeadTags lead={lead} />
      </div>
      <div role="cell" data-column="next">
        <NextStep next={lead.nextFollowUp} />
      </div>
      <div role="cell" data-column="changed">
        <LeadChange lead={lead} />
      </div>
    </>
  );
});
