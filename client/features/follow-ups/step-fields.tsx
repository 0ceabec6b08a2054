import { SegmentedControl, Stack, Input } from "@mantine/core";
import { useId } from "react";

import { followUpTypes, type FollowUpType } from "../../../rules/follow-up";
import { DateTimeField } from "../../ui/date-time-field";
import { followUpTypeIcons } from "../../ui/follow-up-type";
import { RemindBeforeField } from "../../ui/remind-before-field";
import { useTranslation } from "../../ui/use-translation";
import classes from "./step-fields.module.css";

interface Field<T> {
  value?: T;
  onChange: (value: T) => void;
  error?: string;
  "data-path"?: string;
}

interface StepFieldsProps {
  type: Field<FollowUpType>;
  dueDatetime: Field<string>;
  remindBefore: Field<number[]>;
}

function TypeLabel({ type }: { type: FollowUpType }) {
  const { t } = useTranslation();
  const Icon = followUpTypeIcons[type];
  return (
    <span className={classes["type"]}>
      <Icon size={18} stroke={1.7} aria-hidden="true" />
      {t(`followUpType.${type}`)}
    </span>
  );
}

/** What is to be done, when, and when to remind of it: of a follow-up that is being planned. */
export function StepFields({ type, dueDatetime, remindBefore }: StepFieldsProps) {
  const { t } = useTranslation();
  const labelId = useId();
  const { error, ...control } = type;
  return (
    <Stack gap="md">
      <Input.Wrapper label={t("followUp.type")} labelElement="div" labelProps={{ id: labelId }} error={error}>
        <SegmentedControl
          {...control}
          fullWidth
          aria-labelledby={labelId}
          data={followUpTypes.map((value) => ({ value, label: <TypeLabel type={value} /> }))}
        />
      </Input.Wrapper>
      <DateTimeField label={t("followUp.due")} {...dueDatetime} />
      <RemindBeforeField {...remindBefore} />
    </Stack>
  );
}
