import { Anchor, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconChartBar, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "react-router";

import { Section } from "../../ui/section";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import classes from "./team-standing.module.css";
import type { useTeamStanding } from "./use-team-standing";

/** As many as are read at a glance; the reports have all. */
const FIRST = 5;

/** For the owner, small and calm: who is behind, what nobody has planned for, and what came of it this month. */
export function TeamStanding({ standing }: { standing: NonNullable<ReturnType<typeof useTeamStanding>> }) {
  const { t } = useTranslation();
  const { behind, noNextStepCount, convertedThisMonth } = standing;
  return (
    <Section title={t("today.team.title")}>
      <Surface data-testid="team-standing">
        <Stack gap="sm">
          {behind.length === 0 && (
            <Text fz="sm" className={classes["line"]}>
              <IconCircleCheck size={18} stroke={1.7} aria-hidden="true" />
              {t("today.team.onTime")}
            </Text>
          )}
          {behind.length > 0 && (
            <ul className={classes["people"]}>
              {behind.slice(0, FIRST).map(({ user, overdue, missed }) => (
                <li key={user.id} className="foreign-text">
                  <Text span fz="sm" fw={550} c="bright">
                    <bdi>{user.name}</bdi>
                  </Text>{" "}
                  <Text span fz="sm" c="dimmed">
                    {[
                      overdue > 0 && t("today.team.overdue", { count: overdue }),
                      missed > 0 && t("today.team.missed", { count: missed }),
                    ]
                      .filter(Boolean)
                      .join(", ")}
                  </Text>
                </li>
              ))}
            </ul>
          )}
          {noNextStepCount > 0 && (
            <Text fz="sm" className={classes["line"]}>
              <IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />
              {t("today.team.noNextStep", { count: noNextStepCount })}
            </Text>
          )}
          <Text fz="sm" className={classes["line"]}>
            <IconChartBar size={18} stroke={1.7} aria-hidden="true" />
            {t("today.team.converted", { count: convertedThisMonth })}
          </Text>
          <Anchor component={Link} to="/reports?scope=TEAM" fz="sm" className={classes["link"]}>
            {t("today.team.toReports")}
          </Anchor>
        </Stack>
      </Surface>
    </Section>
  );
}
