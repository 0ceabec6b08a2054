import { Checkbox } from "@mantine/core";

import { useTranslation } from "../../ui/use-translation";
import classes from "./leads-list.module.css";
import type { LeadRow } from "./lead-row";
import type { LeadSelection } from "./use-lead-selection";

export interface LeadCheckboxProps {
  lead: LeadRow;
  canSelect: boolean;
  isSelected: boolean;
  onToggle: LeadSelection["toggle"];
}

/** Selects a lead; with the shift key held, all from the one clicked before. */
export function LeadCheckbox({ lead: { id, name }, canSelect, isSelected, onToggle }: LeadCheckboxProps) {
  const { t } = useTranslation();
  return (
    <label className={classes["check"]} title={canSelect ? undefined : t("leadList.notYours", { name })}>
      <Checkbox
        aria-label={t(canSelect ? "leadList.select" : "leadList.notYours", { name })}
        checked={isSelected}
        disabled={!canSelect}
        onChange={(event) => onToggle(id, event)}
      />
    </label>
  );
}
