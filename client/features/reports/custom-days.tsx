import { Group, TextInput } from "@mantine/core";
import { useState } from "react";

import { useTranslation } from "../../ui/use-translation";
import type { Days } from "./report-period";
import { readDays } from "./report-search";

interface CustomDaysProps {
  days: Days;
  onChange: (days: Days) => void;
}

/** The first and the last day; they count as soon as they make sense together, and keep what is typed until then. */
export function CustomDays({ days, onChange }: CustomDaysProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(days.first.toString());
  const [last, setLast] = useState(days.last.toString());
  const read = readDays(first, last);

  const take = (from: string, to: string) => {
    setFirst(from);
    setLast(to);
    const chosen = readDays(from, to);
    if (typeof chosen !== "string") onChange(chosen);
  };

  return (
    <Group gap="sm" align="flex-start">
      <TextInput
        type="date"
        aria-label={t("report.from")}
        value={first}
        onChange={(event) => take(event.currentTarget.value, last)}
        size="md"
      />
      <TextInput
        type="date"
        aria-label={t("report.to")}
        value={last}
        onChange={(event) => take(first, event.currentTarget.value)}
        error={typeof read === "string" && t(`report.days.${read}`)}
        size="md"
      />
    </Group>
  );
}
