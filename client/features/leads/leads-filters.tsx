import { CloseButton, Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { leadStatuses, type LeadStatus } from "../../../rules/lead";
import type { LeadsSearch } from "./leads-search";

const TYPING_PAUSE_MS = 250;

interface LeadsFiltersProps {
  value: LeadsSearch;
  onChange: (change: Partial<LeadsSearch>) => void;
}

export function LeadsFilters({ value, onChange }: LeadsFiltersProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value.search);
  const [settled, setSettled] = useState(value.search);
  const search = useDebouncedCallback((text: string) => onChange({ search: text }), TYPING_PAUSE_MS);

  // The address changed by other means, such as "back": the box follows it.
  if (settled !== value.search) {
    setSettled(value.search);
    setTyped(value.search);
  }

  const type = (text: string) => {
    setTyped(text);
    search(text);
  };

  return (
    <Group gap="sm" role="search">
      <TextInput
        aria-label={t("lead.search")}
        placeholder={t("lead.searchHint")}
        type="search"
        value={typed}
        maxLength={200}
        onChange={(event) => type(event.currentTarget.value)}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden="true" />}
        rightSection={typed && <CloseButton aria-label={t("lead.clearSearch")} onClick={() => type("")} />}
        flex="1 1 16rem"
        size="md"
      />
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
    </Group>
  );
}
