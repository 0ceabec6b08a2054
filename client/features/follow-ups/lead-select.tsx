import { Loader, Select, Text, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

import { useTranslation } from "../../ui/use-translation";
import { useLeadChoices, useLeadName } from "./use-lead-choices";

const TYPING_PAUSE_MS = 250;

interface LeadSelectProps extends Omit<SelectProps, "data" | "value"> {
  value: string | null;
  /** Only leads that this user looks after. */
  ownerId?: string | null;
}

/** A lead, sought by its name, company or contacts. */
export function LeadSelect({ value, ownerId = null, ...field }: LeadSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const chosenName = useLeadName(value);
  const { leads, isLoading } = useLeadChoices(search === chosenName ? "" : search, ownerId);
  const offered = new Map(leads.map(({ id, name }) => [id, name]));
  if (value && chosenName) offered.set(value, chosenName);
  return (
    <Select
      {...field}
      value={value}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={[...offered].map(([id, name]) => ({ value: id, label: name }))}
      // The server has searched already, in the contacts too.
      filter={({ options }) => options}
      nothingFoundMessage={isLoading ? t("loading") : t("lead.noneFound")}
      rightSection={isLoading ? <Loader size="xs" aria-label={t("loading")} /> : undefined}
      renderOption={({ option }) => (
        <div>
          <bdi>{option.label}</bdi>
          <Text fz="xs" c="dimmed" className="foreign-text">
            {leads.find(({ id }) => id === option.value)?.company}
          </Text>
        </div>
      )}
    />
  );
}
