import { Table, Text } from "@mantine/core";

import { graphql } from "../../generated/gql";
import type { FollowUpsOnTime_ReportFragment } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import { Section } from "../../ui/section";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { Bar } from "./bar";
import { PersonName } from "./person-name";
import { onTimeRate } from "./rates";
import classes from "./reports.module.css";

export const FollowUpsOnTime_report = graphql(`
  fragment FollowUpsOnTime_report on FollowUpPerformance {
    completed
    completedOnTime
    missed
    user {
      id
      name
      status
    }
  }
`);

interface FollowUpsOnTimeProps {
  now: readonly FollowUpsOnTime_ReportFragment[];
  before: readonly FollowUpsOnTime_ReportFragment[];
}

/** How reliably everybody does what was planned. */
export function FollowUpsOnTime({ now, before }: FollowUpsOnTimeProps) {
  const { t } = useTranslation();
  const { formats } = useClock();
  const rateBefore = new Map(before.map((row) => [row.user.id, onTimeRate(row)]));
  const write = (rate: number | null | undefined) => (typeof rate === "number" ? formats.percent(rate) : "–");
  return (
    <Section title={t("report.performance")}>
      <Text fz="sm" c="dimmed" className={classes["note"]}>
        {t("report.performanceHelp")}
      </Text>
      {now.length === 0 ? (
        <Text c="dimmed">{t("report.noPerformance")}</Text>
      ) : (
        <Surface>
          <Table className={classes["table"]} aria-label={t("report.performance")} horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("report.person")}</Table.Th>
                {(["done", "missed", "onTime", "beforeShort"] as const).map((name) => (
                  <Table.Th key={name} scope="col" className={classes["number"]}>
                    {t(`report.${name}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {now.map((row) => (
                <Table.Tr key={row.user.id}>
                  <Table.Th scope="row" className="foreign-text">
                    <PersonName person={row.user} />
                    <Bar figure={onTimeRate(row) ?? 0} most={1} />
                  </Table.Th>
                  <Table.Td className={classes["number"]}>{formats.number(row.completed)}</Table.Td>
                  <Table.Td className={classes["number"]}>{formats.number(row.missed)}</Table.Td>
                  <Table.Td className={classes["number"]}>{write(onTimeRate(row))}</Table.Td>
                  <Table.Td className={classes["number"]}>{write(rateBefore.get(row.user.id))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Surface>
      )}
    </Section>
  );
}
