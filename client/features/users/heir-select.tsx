import { Loader, Select, Text, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

import type { UserItem_UserFragment } from "../../generated/graphql";
import { useTranslation } from "../../ui/use-translation";
import { usePossibleHeirs } from "./use-possible-heirs";

const TYPING_PAUSE_MS = 250;

interface HeirSelectProps extends Omit<SelectProps, "data"> {
  user: UserItem_UserFragment;
}

/** Who takes over the leads and follow-ups of a user. */
export function HeirSelect({ user, ...field }: HeirSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const { heirs, isLoading } = usePossibleHeirs(user.id, search);
  return (
    <Select
      {...field}
      label={t("user.heir")}
      description={t("user.heirHelp", { name: user.name })}
      placeholder={t("user.heirHint")}
      required
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={heirs.map(({ id, name }) => ({ value: id, label: name }))}
      // The server has searched already, in the e-mails too.
      filter={({ options }) => options}
      nothingFoundMessage={isLoading ? t("loading") : t("user.noHeir")}
      rightSection={isLoading ? <Loader size="xs" aria-label={t("loading")} /> : undefined}
      renderOption={({ option }) => (
        <div>
          <bdi>{option.label}</bdi>
          <Text fz="xs" c="dimmed" className="foreign-text">
            {heirs.find(({ id }) => id === option.value)?.email}
          </Text>
        </div>
      )}
    />
  );
}
