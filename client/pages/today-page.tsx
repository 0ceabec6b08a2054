import { useQuery } from "@apollo/client/react";
import { Alert, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { canAddLead } from "../apollo/session.policy";
import { useLiveList } from "../apollo/use-live-list";
import { useCurrentUser } from "../apollo/use-session";
import { FollowUpRow } from "../features/follow-ups/follow-up-row";
import { DayGroups } from "../features/today/day-groups";
import { TodaySummary } from "../features/today/today-summary";
import { useLingering } from "../features/today/use-lingering";
import { graphql } from "../generated/gql";
import type { FollowUpFilter } from "../generated/graphql";
import { EmptyState } from "../ui/empty-state";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";

// Pages stand to the right of the features: a feature knows no other, a page arranges several.

const Today = graphql(`
  query Today($filter: FollowUpFilter!) {
    followUps(filter: $filter, limit: 100) {
      total
      items {
        id
        dueDatetime
        status
        ...FollowUpRow_followUp
      }
    }
  }
`);

const mineAndOpen: FollowUpFilter = { mine: true, status: ["PENDING", "MISSED"] };

export function TodayPage() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const { data, error, refetch, observable } = useQuery(Today, { variables: { filter: mineAndOpen } });
  useLiveList(observable, { of: "FollowUp" });
  const { items, linger } = useLingering(data?.followUps.items ?? []);

  const content = () => {
    if (!data) return error ? <LoadFailure error={error} retry={() => void refetch()} /> : <Loading />;
    if (items.length === 0) {
      return (
        <EmptyState
          sentence={t(canAddLead(user) ? "today.empty" : "today.emptyForViewer")}
          action={
            <Button component={Link} to="/leads">
              {t("today.toLeads")}
            </Button>
          }
        />
      );
    }
    return (
      <>
        <DayGroups
          items={items}
          renderRow={(followUp) => (
            <FollowUpRow
              key={followUp.id}
              followUp={followUp}
              onCompleted={() => linger({ ...followUp, status: "COMPLETED" })}
            />
          )}
        />
        {data.followUps.total > data.followUps.items.length && (
          <Alert color="gray">{t("today.firstOnly", { count: data.followUps.items.length })}</Alert>
        )}
      </>
    );
  };

  return (
    <Page title={t("today.title")} lead={<TodaySummary items={data && items} />} width="narrow">
      {content()}
    </Page>
  );
}
