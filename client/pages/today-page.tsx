import { useQuery } from "@apollo/client/react";
import { Alert, Button, Stack } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";

import { question, useAskedAhead } from "../apollo/ask-ahead";
import type { SignedInUser } from "../apollo/session";
import { canAddLead, looksAfterTeam } from "../apollo/session.policy";
import { useLiveList } from "../apollo/use-live-list";
import { useCurrentUser } from "../apollo/use-session";
import { useCreateContact } from "../features/contacts/use-create-contact";
import { FollowUpRow } from "../features/follow-ups/follow-up-row";
import { PlanButton } from "../features/follow-ups/plan-button";
import { AddLeadButton } from "../features/leads/add-lead-button";
import { AddLeadDialog } from "../features/leads/add-lead-dialog";
import { DayGroups } from "../features/today/day-groups";
import { FirstSteps } from "../features/today/first-steps";
import { LeadWithoutStepRow } from "../features/today/lead-without-step-row";
import { NoNextStep } from "../features/today/no-next-step";
import { TeamStanding } from "../features/today/team-standing";
import { TodaySummary } from "../features/today/today-summary";
import { useFirstSteps } from "../features/today/use-first-steps";
import { askLeadsWithoutStep, useLeadsWithoutStep } from "../features/today/use-leads-without-step";
import { useLingering } from "../features/today/use-lingering";
import { useTeamStanding } from "../features/today/use-team-standing";
import { graphql } from "../generated/gql";
import type { FollowUpFilter } from "../generated/graphql";
import { EmptyState } from "../ui/empty-state";
import { Later } from "../ui/later";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";
import { useTranslation } from "../ui/use-translation";
import classes from "./today-page.module.css";

// Pages stand to the right of the features: a feature knows no other, a page arranges several.

const Today = graphql(`
  query Today($filter: FollowUpFilter!) {
    followUps(filter: $filter, limit: 100) {
      total
      items {
        id
        type
        dueDatetime
        status
        lead {
          id
          name
        }
        ...FollowUpRow_followUp
      }
    }
  }
`);

const mineAndOpen: FollowUpFilter = { mine: true, status: ["PENDING", "MISSED"] };

/** What the page asks first. */
export const todayQuestions = ({ id }: SignedInUser) => [
  question(Today, { filter: mineAndOpen }),
  askLeadsWithoutStep(id),
];

/** One that was planned a moment ago keeps its place among the others. */
const byAge = <T extends { createdAt: string }>(leads: readonly T[]): T[] =>
  leads.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));

export function TodayPage() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const { data, error, refetch, observable } = useQuery(Today, {
    variables: { filter: mineAndOpen },
    ...useAskedAhead(Today),
  });
  useLiveList(observable, { of: "FollowUp" });
  const { items, linger } = useLingering(data?.followUps.items ?? []);
  const { leads, page, setPage } = useLeadsWithoutStep(user.id);
  const unplanned = useLingering(leads?.items ?? []);
  const standing = useTeamStanding(looksAfterTeam(user));
  const steps = useFirstSteps(looksAfterTeam(user));
  const createContact = useCreateContact();
  const [isAdding, setIsAdding] = useState(false);
  const isBeginning = steps?.areDone === false;

  const firstSteps = () =>
    steps && (
      <FirstSteps
        done={steps.done}
        hasColleagues={steps.hasColleagues}
        actions={{
          lead: <AddLeadButton onClick={() => setIsAdding(true)} />,
          plan: steps.lead && <PlanButton lead={steps.lead} />,
        }}
      />
    );

  const noNextStep = () =>
    leads &&
    unplanned.items.length > 0 && (
      <NoNextStep total={leads.total} limit={leads.limit} page={page} onPage={setPage}>
        {byAge(unplanned.items).map((lead) => (
          <LeadWithoutStepRow
            key={lead.id}
            lead={lead}
            isPlanned={unplanned.isLingering(lead)}
            renderAction={(describedBy) => (
              <PlanButton
                lead={lead}
                variant="default"
                describedBy={describedBy}
                onPlanned={() => unplanned.linger(lead)}
              />
            )}
          />
        ))}
      </NoNextStep>
    );

  const content = () => {
    if (!data) return error ? <LoadFailure error={error} retry={() => void refetch()} /> : <Loading />;
    const hasNothing = items.length === 0 && unplanned.items.length === 0;
    if (hasNothing && !isBeginning) {
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
      <Later fallback={<Loading />}>
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
        {noNextStep()}
      </Later>
    );
  };

  const summary = <TodaySummary items={data && items} leadsWithoutStep={leads?.total ?? 0} />;
  return (
    <Page title={t("today.title")} lead={summary} width={looksAfterTeam(user) ? "wide" : "narrow"}>
      <div className={classes["columns"]} data-split={looksAfterTeam(user) || undefined}>
        <Stack gap="xl">
          {isBeginning && firstSteps()}
          {content()}
        </Stack>
        {standing && !isBeginning && <TeamStanding standing={standing} />}
      </div>
      <AddLeadDialog opened={isAdding} onClose={() => setIsAdding(false)} addContact={createContact} />
    </Page>
  );
}
