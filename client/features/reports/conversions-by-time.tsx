import { Table, Text } from "@mantine/core";

import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import classes from "./reports.module.css";

interface Figures {
  key: string;
  created: number;
  converted: number;
}

interface ConversionsByTimeProps {
  /** Day by day or the like; where one of the periods is over, its side is empty. */
  rows: readonly { name: string | null; now: Figures | null; nameBefore: string | null; before: Figures | null }[];
}

const NOTHING = "–";

/** The figures of the chart, to be read one by one. */
export function ConversionsByTime({ rows }: ConversionsByTimeProps) {
  const { t } = useTranslation();
  const { formats } = useClock();
  return (
    <Table className={classes["table"]} aria-label={t("report.overTime")} horizontalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("report.now")}</Table.Th>
          <Table.Th scope="col" className={classes["number"]}>
            {t("report.created")}
          </Table.Th>
          <Table.Th scope="col" className={classes["number"]}>
            {t("report.converted")}
          </Table.Th>
          <Table.Th scope="col" className={classes["number"]}>
            {t("report.beforeShort")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, now, nameBefore, before }) => (
          <Table.Tr key={`${now?.key ?? ""} ${before?.key ?? ""}`}>
            <Table.Th scope="row">{name ?? NOTHING}</Table.Th>
            <Table.Td className={classes["number"]}>{now ? formats.number(now.created) : NOTHING}</Table.Td>
            <Table.Td className={classes["number"]}>{now ? formats.number(now.converted) : NOTHING}</Table.Td>
            <Table.Td className={classes["number"]}>
              {before ? formats.number(before.converted) : NOTHING}{" "}
              <Text span display="block" fz="xs" c="dimmed">
                {nameBefore}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
