import { useFragment } from "@apollo/client/react";
import { Text } from "@mantine/core";
import { memo } from "react";

import { Later } from "../../ui/later";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { LeadName } from "./lead-cells";
import { LeadCheckbox } from "./lead-checkbox";
import { LeadsListItem_lead } from "./lead-row";
import { LeadStatusMenu } from "./lead-status-menu";
import type { LeadsListProps } from "./leads-list";
import classes from "./leads-list.module.css";
import { NextStep } from "./next-step";
import type { BulkVerbs } from "./use-bulk-verbs";
import type { LeadSelection, SelectableLead } from "./use-lead-selection";
import { useVirtualRows } from "./use-virtual-rows";

const CARD_REM = 10;

interface LeadCardsProps extends LeadsListProps {
  selection: LeadSelection;
  isSelectable: boolean;
  verbs: BulkVerbs;
}

/** The leads as cards, for a phone; only those in sight exist. */
export function LeadCards({ selection, isSelectable, verbs, ...list }: LeadCardsProps) {
  const { t } = useTranslation();
  const { rows: leads } = selection;
  const { body, height, rows } = useVirtualRows({
    count: leads.length,
    keyOf: (index) => leads[index]?.id ?? String(index),
    rowRem: CARD_REM,
    onNearEnd: list.onNearEnd,
  });
  return (
    <Surface list aria-busy={list.isLoading}>
      <div role="list" aria-label={t("lead.title")} ref={body} className={classes["body"]} style={{ height }}>
        {rows.map(({ key, index, style }) => {
          const row = leads[index];
          return (
            row && (
              <div
                key={key}
                role="listitem"
                aria-posinset={index + 1}
                aria-setsize={list.totalIsCapped ? -1 : list.total}
                className={classes["card"]}
                data-selected={row.getIsSelected() || undefined}
                style={style}
              >
                <Later>
                  <Card row={row} isSelectable={isSelectable} isSelected={row.getIsSelected()} verbs={verbs} />
                </Later>
              </div>
            )
          );
        })}
      </div>
    </Surface>
  );
}

interface CardProps {
  row: SelectableLead;
  isSelectable: boolean;
  /** Told apart from the row, which stays the same when it is selected. */
  isSelected: boolean;
  verbs: BulkVerbs;
}

/** Scrolling draws the rows that come into sight, not those that stand. */
const Card = memo(function Card({ row, isSelectable, verbs }: CardProps) {
  const { t } = useTranslation();
  const { data: lead, complete } = useFragment({ fragment: LeadsListItem_lead, from: row.original });
  if (!complete) return null;
  return (
    <>
      <div className={classes["cardHead"]}>
        {isSelectable && <LeadCheckbox row={row} name={lead.name} />}
        <LeadName lead={lead} />
      </div>
      <div className={classes["cardStatus"]}>
        <LeadStatusMenu lead={lead} onChange={(status) => void verbs.changeStatus([lead.id], status)} />
        <Text fz="sm" c="dimmed" className={classes["line"]}>
          {t("lead.ownedBy", { name: lead.owner.name })}
        </Text>
      </div>
      <NextStep next={lead.nextFollowUp} />
    </>
  );
});
