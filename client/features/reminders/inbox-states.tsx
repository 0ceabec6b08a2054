import { SegmentedControl } from "@mantine/core";

import type { ReminderState } from "../../../rules/reminder";
import { useTranslation } from "../../ui/use-translation";
import classes from "./inbox.module.css";

/** From now to long ago. */
const states: readonly ReminderState[] = ["DUE", "UPCOMING", "SNOOZED", "ACKNOWLEDGED"];

interface InboxStatesProps {
  state: ReminderState;
  onChange: (state: ReminderState) => void;
}

export function InboxStates({ state, onChange }: InboxStatesProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl<ReminderState>
      aria-label={t("inbox.states")}
      data={states.map((value) => ({ value, label: t(`inbox.state.${value}`) }))}
      value={state}
      onChange={onChange}
      fullWidth
      classNames={{ root: classes["states"], label: classes["state"] }}
    />
  );
}
