import { Checkbox } from "@mantine/core";

import { useTranslation } from "../../ui/use-translation";
import classes from "./leads-list.module.css";
import type { SelectableLead } from "./use-lead-selection";

/** Selects a lead; with the shift key held, all from the one clicked before. */
export function LeadCheckbox({ row, name }: { row: SelectableLead; name: string }) {
  const { t } = useTranslation();
  const canSelect = row.getCanSelect();
  return (
    <label className={classes["check"]} title={canSelect ? undefined : t("leadList.notYours", { name })}>
      <Checkbox
        aria-label={t(canSelect ? "leadList.select" : "leadList.notYours", { name })}
        checked={row.getIsSelected()}
        disabled={!canSelect}
        onChange={row.getToggleSelectedHandler()}
      />
    </label>
  );
}
