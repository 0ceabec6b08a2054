import { SegmentedControl } from "@mantine/core";

import { useHasRoom } from "../../ui/use-has-room";
import { useTranslation } from "../../ui/use-translation";
import classes from "./follow-ups-filters.module.css";
import type { FollowUpView } from "./follow-ups-search";

interface ViewSwitchProps {
  value: FollowUpView;
  onChange: (view: FollowUpView) => void;
}

/** A list or a calendar; on a phone what fits it best stands first. */
export function ViewSwitch({ value, onChange }: ViewSwitchProps) {
  const { t } = useTranslation();
  const hasRoom = useHasRoom();
  const views: readonly FollowUpView[] = hasRoom ? ["list", "month", "week", "day"] : ["list", "day", "week", "month"];
  return (
    <SegmentedControl
      aria-label={t("calendar.view")}
      data={views.map((view) => ({ value: view, label: t(`calendar.viewChoice.${view}`) }))}
      value={value}
      onChange={onChange}
      fullWidth={!hasRoom}
      style={{ alignSelf: hasRoom ? "flex-start" : "stretch" }}
      classNames={{ label: classes["choice"] }}
    />
  );
}
