import { Select } from "@mantine/core";

import { useTranslation } from "../../ui/use-translation";
import type { LeadsSort } from "./leads-search";

/** The orders that are worth a name; a heading of the table may ask for others. */
const named: readonly LeadsSort[] = [
  { by: "UPDATED", direction: "DESC" },
  { by: "NEXT_FOLLOW_UP", direction: "ASC" },
  { by: "NAME", direction: "ASC" },
  { by: "COMPANY", direction: "ASC" },
  { by: "CREATED", direction: "DESC" },
  { by: "STATUS", direction: "ASC" },
];

const keyOf = ({ by, direction }: LeadsSort) => `${by}_${direction}` as const;

interface LeadsSortSelectProps {
  sort: LeadsSort;
  onSort: (sort: LeadsSort) => void;
}

export function LeadsSortSelect({ sort, onSort }: LeadsSortSelectProps) {
  const { t } = useTranslation();
  const isNamed = named.some((one) => keyOf(one) === keyOf(sort));
  return (
    <Select
      aria-label={t("leadList.sort")}
      value={keyOf(sort)}
      onChange={(key) => {
        const chosen = named.find((one) => keyOf(one) === key);
        if (chosen) onSort(chosen);
      }}
      data={(isNamed ? named : [...named, sort]).map((one) => ({
        value: keyOf(one),
        label: t(`leadList.orders.${keyOf(one)}`),
      }))}
      allowDeselect={false}
      w={{ base: "15rem", sm: "14rem" }}
      ms="auto"
    />
  );
}
