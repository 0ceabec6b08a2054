import { Text } from "@mantine/core";
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from "@tabler/icons-react";

import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import classes from "./reports.module.css";

interface ChangeProps {
  now: number | null;
  before: number | null;
  /** A share is compared in percentage points. */
  isShare?: boolean;
}

const directions = {
  up: IconArrowUpRight,
  down: IconArrowDownRight,
  same: IconEqual,
} as const;

/** How a figure compares with the period before: an arrow, a sign and words, and no colour that judges. */
export function Change({ now, before, isShare = false }: ChangeProps) {
  const { t } = useTranslation();
  const { formats } = useClock();
  if (now === null || before === null) {
    return (
      <Text fz="sm" c="dimmed">
        {t("report.change.new")}
      </Text>
    );
  }
  // As they are read, so that no two equal figures stand there with a change between them.
  const difference = isShare ? Math.round(now * 100) - Math.round(before * 100) : now - before;
  const direction = difference > 0 ? "up" : difference < 0 ? "down" : "same";
  const Icon = directions[direction];
  const signed = formats.change(difference);
  return (
    <Text fz="sm" c="dimmed" className={classes["change"]}>
      <Icon size={16} stroke={1.8} aria-hidden="true" />
      <span>
        {t(`report.change.${direction}`, {
          change: isShare ? t("report.change.points", { change: signed }) : signed,
          before: isShare ? formats.percent(before) : formats.number(before),
        })}
      </span>
    </Text>
  );
}
