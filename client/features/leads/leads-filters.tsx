import { Group, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { leadStatuses, type LeadStatus } from "../../../rules/lead";
import { SearchField } from "../../ui/search-field";
import type { LeadsSearch } from "./leads-search";

interface LeadsFiltersProps {
  value: LeadsSearch;
  onChange: (change: Partial<LeadsSearch>) => void;
  /** Where the status has columns of its own. */
  withoutStatus?: boolean;
}

export function LeadsFilters({ value, onChange, withoutStatus = false }: LeadsFiltersProps) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" role="search">
      <SearchField
        label={t("lead.search")}
        hint={t("lead.searchHint")}
        value={value.search}
        onChange={(search) => onChange({ search })}
      />
      {!withoutStatus && (
        <Select<LeadStatus>
          aria-label={t("lead.filterStatus")}
          placeholder={t("lead.anyStatus")}
          data={leadStatuses.map((status) => ({ value: status, label: t(`leadStatus.${status}`) }))}
          value={value.status[0] ?? null}
          onChange={(status) => onChange({ status: status ? [status] : [] })}
          clearable
          clearButtonProps={{ "aria-label": t("lead.anyStatus") }}
          flex="0 1 13rem"
          size="md"
        />
      )}
    </Group>
  );
}
