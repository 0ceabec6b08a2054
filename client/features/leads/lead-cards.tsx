import { Text } from "@mantine/core";
import { memo } from "react";

import { Later } from "../../ui/later";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { LeadName, LeadNameOnly } from "./lead-cells";
import { LeadCheckbox, type LeadCheckboxProps } from "./lead-checkbox";
import { LeadStatusMenu } from "./lead-status-menu";
import type { LeadsListProps } from "./leads-list";
import classes from "./leads-list.module.css";
import { NextStep } from "./next-step";
import type { BulkVerbs } from "./use-bulk-verbs";
import type { LeadSelection } from "./use-lead-selection";
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
  const { body, height, isScrolling, rows } = useVirtualRows({
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
                <Later waits={isScrolling} fallback={<LeadNameOnly lead={row.original} />}>
                  <Card
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

interface CardProps extends LeadCheckboxProps {
  isSelectable: boolean;
  verbs: BulkVerbs;
}

/** Scrolling and loading draw the rows that come into sight, not those that stand. */
const Card = memo(function Card({ isSelectable, verbs, ...checkbox }: CardProps) {
  const { t } = useTranslation();
  const { lead } = checkbox;
  return (
    <>
      <div className={classes["cardHead"]}>
        {isSelectable && <LeadCheckbox {...checkbox} />}
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
