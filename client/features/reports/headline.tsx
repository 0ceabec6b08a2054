import { Text } from "@mantine/core";

import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { Change } from "./change";
import classes from "./reports.module.css";

export interface HeadlineFigure {
  name: "converted" | "created" | "onTime" | "completed";
  now: number | null;
  before: number | null;
  isShare?: boolean;
}

/** The few figures that are read first, each with how it compares. */
export function Headline({ figures }: { figures: readonly HeadlineFigure[] }) {
  const { t } = useTranslation();
  const { formats } = useClock();
  const write = ({ now, isShare }: HeadlineFigure) => {
    if (now === null) return t("report.noFigure");
    return isShare ? formats.percent(now) : formats.number(now);
  };
  return (
    <dl className={classes["headline"]}>
      {figures.map((figure) => (
        <Surface key={figure.name} className={classes["figure"]} data-testid={`figure-${figure.name}`}>
          <Text component="dt" fz="sm" c="dimmed">
            {t(`report.${figure.name}`)}
          </Text>
          <Text component="dd" m={0} className={classes["value"]}>
            {write(figure)}
          </Text>
          <dd className={classes["compared"]}>
            <Change now={figure.now} before={figure.before} isShare={figure.isShare} />
          </dd>
        </Surface>
      ))}
    </dl>
  );
}
