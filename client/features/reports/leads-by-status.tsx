import { Anchor, Table, Text } from "@mantine/core";
import { Link } from "react-router";

import { graphql } from "../../generated/gql";
import type { LeadsByStatus_DashboardFragment } from "../../generated/graphql";
import type { LeadStatus } from "../../../rules/lead-status";
import { useClock } from "../../ui/clock";
import { Section } from "../../ui/section";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { Bar } from "./bar";
import classes from "./reports.module.css";

export const LeadsByStatus_dashboard = graphql(`
  fragment LeadsByStatus_dashboard on Dashboard {
    noNextStepCount
    leadsByStatus {
      status
      count
    }
  }
`);

interface LeadsByStatusProps {
  dashboard: LeadsByStatus_DashboardFragment;
  /** Where these leads are listed. */
  pathOf: (status: LeadStatus) => string;
}

/** How many leads stand where, and how many of the open ones lie idle. */
export function LeadsByStatus({ dashboard: { leadsByStatus, noNextStepCount }, pathOf }: LeadsByStatusProps) {
  const { t } = useTranslation();
  const { formats } = useClock();
  const all = leadsByStatus.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(0, ...leadsByStatus.map(({ count }) => count));
  return (
    <Section title={t("report.byStatus")}>
      <Text fz="sm" c="dimmed" className={classes["note"]}>
        {t("report.byStatusHelp")}
      </Text>
      <Surface>
        <Table className={classes["table"]} aria-label={t("report.byStatus")} horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("report.status")}</Table.Th>
              <Table.Th scope="col" className={classes["number"]}>
                {t("report.leads")}
              </Table.Th>
              <Table.Th scope="col" className={classes["number"]}>
                {t("report.share")}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {leadsByStatus.map(({ status, count }) => (
              <Table.Tr key={status}>
                <Table.Th scope="row">
                  <Anchor component={Link} to={pathOf(status)} c="bright" fw={500} fz="sm">
                    {t(`leadStatus.${status}`)}
                  </Anchor>
                  <Bar figure={count} most={most} />
                </Table.Th>
                <Table.Td className={classes["number"]}>{formats.number(count)}</Table.Td>
                <Table.Td className={classes["number"]}>{formats.percent(all === 0 ? 0 : count / all)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {noNextStepCount > 0 && (
          <Text fz="sm" mt="sm" px="xs">
            {t("report.noNextStep", { count: noNextStepCount })}
          </Text>
        )}
      </Surface>
    </Section>
  );
}
