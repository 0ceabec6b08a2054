import { Loader, Select, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

import { useTranslation } from "../../ui/use-translation";
import type { Owner } from "./owner";
import { useOwnerName } from "./use-owner-name";
import { usePossibleOwners } from "./use-possible-owners";

const TYPING_PAUSE_MS = 250;

interface OwnerSelectProps extends Omit<SelectProps, "data" | "value" | "onChange"> {
  value: string | null;
  onChange: (owner: Owner | null) => void;
}

/** Somebody who may own leads, found by a part of the name. */
export function OwnerSelect({ value, onChange, ...field }: OwnerSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const chosenName = useOwnerName(value);
  const [search] = useDebouncedValue(typed === chosenName ? "" : typed, TYPING_PAUSE_MS);
  const { owners, isLoading } = usePossibleOwners(search);
  const isListed = owners.some(({ id }) => id === value);
  // Whoever is chosen has a name also while the list holds others.
  const offered = value && chosenName && !isListed ? [...owners, { id: value, name: chosenName }] : owners;
  return (
    <Select
      {...field}
      value={value}
      onChange={(id) => onChange(offered.find((owner) => owner.id === id) ?? null)}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      // The server has searched already.
      filter={({ options }) => options}
      nothingFoundMessage={isLoading ? t("loading") : t("leadList.noOwnerFound")}
      rightSection={isLoading ? <Loader size="xs" aria-label={t("loading")} /> : undefined}
      clearButtonProps={{ "aria-label": t("leadList.anyOwner") }}
    />
  );
}
