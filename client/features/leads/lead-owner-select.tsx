import { Loader, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState, type KeyboardEvent } from "react";

import { useGoneElsewhere } from "../../ui/use-gone-elsewhere";
import { useTranslation } from "../../ui/use-translation";
import { usePossibleOwners } from "./use-possible-owners";

const TYPING_PAUSE_MS = 250;

export interface PossibleOwner {
  id: string;
  name: string;
}

interface LeadOwnerSelectProps {
  owner: PossibleOwner;
  onChoose: (owner: PossibleOwner) => void;
  onLeave: (how?: { withFocus: boolean }) => void;
}

/** Finds who is to look after the lead; choosing somebody is enough, Escape leaves it as it is. */
export function LeadOwnerSelect({ owner, onChoose, onLeave }: LeadOwnerSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(owner.name);
  const [search] = useDebouncedValue(typed === owner.name ? "" : typed, TYPING_PAUSE_MS);
  const { owners, isLoading } = usePossibleOwners(search);

  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") onLeave();
  };
  const choose = (id: string | null) => {
    const chosen = owners.find((one) => one.id === id);
    if (chosen) onChoose(chosen);
    else onLeave();
  };

  const place = useGoneElsewhere<HTMLInputElement>(() => onLeave({ withFocus: false }));

  return (
    <Select
      ref={place}
      aria-label={t("lead.owner")}
      data={owners.map(({ id, name }) => ({ value: id, label: name }))}
      value={owner.id}
      onChange={choose}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={leaveOnEscape}
      autoFocus
      defaultDropdownOpened
      // The server has searched already, in the e-mails too.
      filter={({ options }) => options}
      nothingFoundMessage={isLoading ? t("loading") : t("lead.noOwnerFound")}
      rightSection={isLoading ? <Loader size="xs" aria-label={t("loading")} /> : undefined}
    />
  );
}
