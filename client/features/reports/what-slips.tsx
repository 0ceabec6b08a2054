import { Table, Text } from "@mantine/core";

import { graphql } from "../../generated/gql";
import type { WhatSlips_ReportFragment } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import { Section } from "../../ui/section";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { PersonName } from "./person-name";
import classes from "./reports.module.css";

export const WhatSlips_report = graphql(`
  fragment WhatSlips_report on OpenFollowUps {
    pending
    overdue
    missed
    user {
      id
      name
      status
    }
  }
`);

/** Who has how much to do, and what is behind. */
export function WhatSlips({ rows }: { rows: readonly WhatSlips_ReportFragment[] }) {
  const { t } = useTranslation();
  const { formats } = useClock();
  return (
    <Section title={t("report.slips")}>
      <Text fz="sm" c="dimmed" className={classes["note"]}>
        {t("report.slipsHelp")}
      </Text>
      {rows.length === 0 ? (
        <Text c="dimmed">{t("report.noSlips")}</Text>
      ) : (
        <Surface>
          <Table className={classes["table"]} aria-label={t("report.slips")} horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("report.person")}</Table.Th>
                {(["open", "overdue", "missed"] as const).map((name) => (
                  <Table.Th key={name} scope="col" className={classes["number"]}>
                    {t(`report.${name}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ user, pending, overdue, missed }) => (
                <Table.Tr key={user.id}>
                  <Table.Th scope="row" className="foreign-text">
                    <PersonName person={user} />
                  </Table.Th>
                  <Table.Td className={classes["number"]}>{formats.number(pending + missed)}</Table.Td>
                  <Table.Td className={classes["number"]}>{formats.number(overdue)}</Table.Td>
                  <Table.Td className={classes["number"]}>{formats.number(missed)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Surface>
      )}
    </Section>
  );
}
