import "@mantine/core/styles/Chip.css";

import { Button, Chip, Group, Input, Stack } from "@mantine/core";
import { useId, useState } from "react";

import { MOST_LEAD_TIMES } from "../../rules/reminder";
import { AddLeadTime } from "./add-lead-time";
import { sayLeadTime, usualLeadTimes } from "./lead-time";
import classes from "./remind-before-field.module.css";
import { useTranslation } from "./use-translation";

interface RemindBeforeFieldProps {
  /** In minutes; undefined for none. */
  value?: readonly number[];
  onChange: (leadTimes: number[]) => void;
  error?: string;
  "data-path"?: string;
}

/** How long before the due time somebody is reminded as well. Heavy: only what is loaded when opened may import it. */
export function RemindBeforeField({ value = [], onChange, error, ...field }: RemindBeforeFieldProps) {
  const { t } = useTranslation();
  const labelId = useId();
  const [offered, setOffered] = useState(() => new Set([...usualLeadTimes, ...value]));
  const [isAdding, setIsAdding] = useState(false);
  const isFull = value.length >= MOST_LEAD_TIMES;

  const add = (minutes: number) => {
    setOffered(new Set([...offered, minutes]));
    if (!value.includes(minutes)) onChange([...value, minutes]);
    setIsAdding(false);
  };
  const toggle = (minutes: number, isWanted: boolean) =>
    onChange(isWanted ? [...value, minutes] : value.filter((other) => other !== minutes));
  const say = (minutes: number) => {
    const { count, unit } = sayLeadTime(minutes);
    return t(`remindBefore.ahead.${unit}`, { count });
  };

  return (
    <Input.Wrapper
      label={t("remindBefore.label")}
      description={t("remindBefore.always")}
      labelElement="div"
      labelProps={{ id: labelId }}
      inputWrapperOrder={["label", "description", "input", "error"]}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        <Group gap="xs" role="group" aria-labelledby={labelId}>
          {[...offered]
            .sort((one, other) => one - other)
            .map((minutes) => (
              <Chip
                key={minutes}
                checked={value.includes(minutes)}
                disabled={isFull && !value.includes(minutes)}
                onChange={(isWanted) => toggle(minutes, isWanted)}
                classNames={{ root: classes["chip"] }}
              >
                {say(minutes)}
              </Chip>
            ))}
          <Button
            {...field}
            variant="subtle"
            size="compact-sm"
            disabled={isFull}
            aria-expanded={isAdding}
            onClick={() => setIsAdding(!isAdding)}
          >
            {t("remindBefore.custom")}
          </Button>
        </Group>
        {isAdding && !isFull && <AddLeadTime onAdd={add} />}
      </Stack>
    </Input.Wrapper>
  );
}
