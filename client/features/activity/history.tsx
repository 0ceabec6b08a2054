import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Button, Text } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { graphql } from "../../generated/gql";
import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import { describeActivity } from "./describe-activity";
import classes from "./history.module.css";

export const HistoryEntry_activity = graphql(`
  fragment HistoryEntry_activity on ActivityEntry {
    id
    action
    meta
    createdAt
    user {
      id
      name
    }
  }
`);

interface HistoryProps {
  entries: readonly ({ id: string } & FragmentType<typeof HistoryEntry_activity>)[];
  /** Absent when all of it is shown. */
  onShowMore?: () => void;
  isLoadingMore: boolean;
}

/** Who did what and when, the latest first. */
export function History({ entries, onShowMore, isLoadingMore }: HistoryProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return <Text c="dimmed">{t("activity.none")}</Text>;
  return (
    <>
      <ol className={classes["history"]}>
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
      </ol>
      {onShowMore && (
        <Button variant="default" mt="md" onClick={onShowMore} loading={isLoadingMore}>
          {t("showMore")}
        </Button>
      )}
    </>
  );
}

function HistoryEntry({ entry: ref }: { entry: FragmentType<typeof HistoryEntry_activity> }) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const { data: entry, complete } = useFragment({ fragment: HistoryEntry_activity, from: ref });
  if (!complete) return null;
  const formatMoment = (moment: Temporal.Instant) => formats.moment(moment, now);
  const { action, meta, createdAt, user } = entry;
  return (
    <li className={classes["entry"]}>
      <Text className="foreign-text">
        {describeActivity({ action, meta, who: user?.name ?? null }, t, formatMoment)}
      </Text>
      <Text component="time" dateTime={createdAt} fz="sm" c="dimmed">
        {formatMoment(Temporal.Instant.from(createdAt))}
      </Text>
    </li>
  );
}
