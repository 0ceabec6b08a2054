import { Checkbox } from "@mantine/core";

import { useTranslation } from "../../ui/use-translation";
import type { LeadSelection } from "./use-lead-selection";

/** Selects all leads that are shown so far. */
export function SelectAll({ table, label }: Pick<LeadSelection, "table"> & { label?: string }) {
  const { t } = useTranslation();
  const areAll = table.getIsAllRowsSelected();
  return (
    <Checkbox
      label={label}
      aria-label={t("leadList.selectAll")}
      checked={areAll}
      indeterminate={!areAll && table.getIsSomeRowsSelected()}
      onChange={table.getToggleAllRowsSelectedHandler()}
    />
  );
}
