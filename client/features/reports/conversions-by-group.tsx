import { Button, Table, Text } from "@mantine/core";
import { useState, type ReactNode } from "react";

import { graphql } from "../../generated/gql";
import type { ConversionsByGroup_ReportFragment } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import { Section } from "../../ui/section";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { Bar } from "./bar";
import { compareRows, type ComparedRow } from "./compare-rows";
import classes from "./reports.module.css";

export const ConversionsByGroup_report = graphql(`
  fragment ConversionsByGroup_report on Conversions {
    rows {
      key
      label
      created
      converted
    }
  }
`);

interface ConversionsByGroupProps {
  title: string;
  /** What the rows are. */
  heading: string;
  now: ConversionsByGroup_ReportFragment;
  before: ConversionsByGroup_ReportFragment;
  renderName: (row: ComparedRow) => ReactNode;
}

/** As many as are read at a glance. */
const FIRST = 8;

/** Conversions by owner or source: a bar and the figures, beside those of the period before. */
export function ConversionsByGroup({ title, heading, now, before, renderName }: ConversionsByGroupProps) {
  const { t } = useTranslation();
  const { formats } = useClock();
  const [isWhole, setIsWhole] = useState(false);
  const rows = compareRows(now.rows, before.rows);
  const most = Math.max(0, ...rows.map(({ converted }) => converted));
  const shown = isWhole ? rows : rows.slice(0, FIRST);

  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <Text c="dimmed">{t("report.noRows")}</Text>
      ) : (
        <Surface>
          <Table className={classes["table"]} aria-label={title} horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{heading}</Table.Th>
                <Table.Th scope="col" className={classes["number"]}>
                  {t("report.created")}
                </Table.Th>
                <Table.Th scope="col" className={classes["number"]}>
                  {t("report.converted")}
                </Table.Th>
                <Table.Th scope="col" className={classes["number"]} data-roomy>
                  {t("report.beforeShort")}
                </Table.Th>
                <Table.Th scope="col" className={classes["number"]}>
                  {t("report.difference")}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((row) => (
                <Table.Tr key={row.key}>
                  <Table.Th scope="row" className="foreign-text">
                    {renderName(row)}
                    <Bar figure={row.converted} most={most} />
                  </Table.Th>
                  <Table.Td className={classes["number"]}>{formats.number(row.created)}</Table.Td>
                  <Table.Td className={classes["number"]}>{formats.number(row.converted)}</Table.Td>
                  <Table.Td className={classes["number"]} data-roomy>
                    {formats.number(row.before)}
                  </Table.Td>
                  <Table.Td className={classes["number"]}>{formats.change(row.converted - row.before)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {rows.length > FIRST && (
            <Button variant="subtle" mt="xs" onClick={() => setIsWhole(!isWhole)} aria-expanded={isWhole}>
              {isWhole ? t("report.showFewer") : t("report.showAll", { count: rows.length })}
            </Button>
          )}
        </Surface>
      )}
    </Section>
  );
}
