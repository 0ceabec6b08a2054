import { Loader, Select, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

import { useTranslation } from "../../ui/use-translation";
import { useAssignees } from "./use-assignees";

const TYPING_PAUSE_MS = 250;

interface AssigneeSelectProps extends Omit<SelectProps, "data"> {
  /** Whoever it is now, who may not be among those that are offered any more. */
  current?: { id: string; name: string };
}

/** Who does it, sought by name. */
export function AssigneeSelect({ current, ...field }: AssigneeSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  // What the box says once somebody is chosen is no search.
  const [search] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const { assignees, isLoading } = useAssignees(search === current?.name ? "" : search);
  const offered = new Map([...(current ? [current] : []), ...assignees].map(({ id, name }) => [id, name]));
  return (
    <Select
      {...field}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={[...offered].map(([value, label]) => ({ value, label }))}
      // The server has searched already.
      filter={({ options }) => options}
      nothingFoundMessage={isLoading ? t("loading") : t("followUp.nobodyFound")}
      rightSection={isLoading ? <Loader size="xs" aria-label={t("loading")} /> : undefined}
    />
  );
}
