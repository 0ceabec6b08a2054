import "@mantine/core/styles/NumberInput.css";

import { Button, Group, NumberInput, Select } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";

import { leadTime } from "../../rules/reminder";
import { leadTimeUnits, type LeadTimeUnit } from "./lead-time";
import { useTranslation } from "./use-translation";
import { findIssues } from "./zod-form";

/** The smallest first, since that is what a lead time mostly is. */
const units: LeadTimeUnit[] = ["minutes", "hours", "days", "weeks"];

/** A lead time that is not among the usual ones. It stands inside another form, so Enter adds it and sends nothing. */
export function AddLeadTime({ onAdd }: { onAdd: (minutes: number) => void }) {
  const { t } = useTranslation();
  const [count, setCount] = useState<number | string>("");
  const [unit, setUnit] = useState<LeadTimeUnit>("minutes");
  const [error, setError] = useState<string>();

  const add = () => {
    const minutes = count === "" ? undefined : Number(count) * leadTimeUnits[unit];
    const problem = findIssues(leadTime, minutes, t)[""];
    setError(problem);
    if (!problem && minutes !== undefined) onAdd(minutes);
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };

  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <NumberInput
        aria-label={t("remindBefore.count")}
        value={count}
        onChange={(typed) => {
          setCount(typed);
          setError(undefined);
        }}
        onKeyDown={addOnEnter}
        error={error}
        min={1}
        allowDecimal={false}
        hideControls
        autoFocus
        w="6rem"
      />
      <Select
        aria-label={t("remindBefore.unit")}
        data={units.map((value) => ({ value, label: t(`remindBefore.units.${value}`) }))}
        value={unit}
        onChange={(chosen) => chosen && setUnit(chosen)}
        allowDeselect={false}
        flex={1}
      />
      <Button type="button" variant="default" onClick={add}>
        {t("remindBefore.add")}
      </Button>
    </Group>
  );
}
