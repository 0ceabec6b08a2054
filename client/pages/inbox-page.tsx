import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Link } from "react-router";

import { CompleteButton } from "../features/follow-ups/complete-button";
import { InboxItem } from "../features/reminders/inbox-item";
import { InboxStates } from "../features/reminders/inbox-states";
import { useReminders } from "../features/reminders/reminder-provider";
import { useInboxSearch } from "../features/reminders/use-inbox-search";
import { useReminderNews } from "../features/reminders/use-reminder-news";
import { graphql } from "../generated/gql";
import { EmptyState } from "../ui/empty-state";
import { ListFooter } from "../ui/list-footer";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";
import { Surface } from "../ui/surface";
import { useTranslation } from "../ui/use-translation";

const Inbox = graphql(`
  query Inbox($state: ReminderState!, $page: Int!) {
    reminders(filter: { state: [$state] }, page: $page, limit: 20) {
      total
      totalIsCapped
      limit
      items {
        id
        acknowledgedAt
        followUp {
          id
          ...CompleteButton_followUp @unmask
        }
        ...InboxItem_reminder
      }
    }
  }
`);

/** All of one's reminders, by where they stand. */
export function InboxPage() {
  const { t } = useTranslation();
  const { list, acknowledgeAll } = useReminders();
  const [sought, seek] = useInboxSearch();
  const { state, page } = sought;
  const { data, error, refetch } = useQuery(Inbox, { variables: { state, page } });
  const refresh = () => void refetch().catch(() => undefined);
  useReminderNews(refresh);

  /** What was dealt with here goes at once, and comes back should the server refuse. */
  const isStillThere = ({ id, acknowledgedAt }: { id: string; acknowledgedAt?: string | null }): boolean =>
    state === "ACKNOWLEDGED" || (!acknowledgedAt && !(state === "DUE" && list.cleared.has(id)));

  const content = () => {
    if (!data) return error ? <LoadFailure error={error} retry={() => void refetch()} /> : <Loading />;
    const { total, totalIsCapped, limit } = data.reminders;
    const items = data.reminders.items.filter(isStillThere);
    if (items.length === 0 && total <= data.reminders.items.length) {
      return (
        <EmptyState
          sentence={t(`inbox.empty.${state}`)}
          action={
            <Button component={Link} to="/">
              {t("inbox.toToday")}
            </Button>
          }
        />
      );
    }
    return (
      <div>
        <Surface list role="list">
          {items.map((reminder) => (
            <InboxItem
              key={reminder.id}
              reminder={reminder}
              state={state}
              completing={(describedBy) =>
                reminder.followUp && (
                  <CompleteButton followUp={reminder.followUp} describedBy={describedBy} onCompleted={refresh} />
                )
              }
            />
          ))}
        </Surface>
        <ListFooter
          summary={t(totalIsCapped ? "inbox.totalCapped" : "inbox.total", { count: total })}
          total={total}
          limit={limit}
          page={page}
          onPage={(chosen) => seek({ state, page: chosen })}
        />
      </div>
    );
  };

  return (
    <Page
      title={t("inbox.title")}
      width="narrow"
      actions={
        state === "DUE" &&
        list.items.length > 1 && (
          <Button variant="default" onClick={acknowledgeAll}>
            {t("reminder.acknowledgeAll")}
          </Button>
        )
      }
    >
      <InboxStates state={state} onChange={(chosen) => seek({ state: chosen, page: 1 })} />
      {content()}
    </Page>
  );
}
