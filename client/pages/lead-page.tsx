import { useQuery } from "@apollo/client/react";
import { Anchor, Group, Text } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { canEditLead, canPlanFollowUp } from "../apollo/session.policy";
import { useLiveRecord } from "../apollo/use-live-record";
import { useCurrentUser } from "../apollo/use-session";
import { AddContactButton } from "../features/contacts/add-contact-button";
import { ContactList } from "../features/contacts/contact-list";
import { LeadFollowUps } from "../features/follow-ups/lead-follow-ups";
import { PlanButton } from "../features/follow-ups/plan-button";
import { LeadDetails } from "../features/leads/lead-details";
import { LeadStatusSelect } from "../features/leads/lead-status-select";
import { graphql } from "../generated/gql";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";
import { readProblem } from "../ui/problem";
import { Section } from "../ui/section";
import classes from "./lead-page.module.css";
import { LeadHistory } from "../features/activity/lead-history";
import { NotFoundPage } from "./not-found-page";

const Lead = graphql(`
  query Lead($id: ID!) {
    lead(id: $id) {
      id
      name
      company
      owner {
        id
      }
      contacts(limit: 50) {
        items {
          id
          ...ContactListItem_contact
        }
      }
      ...LeadStatusSelect_lead
      ...LeadDetails_lead
      ...LeadFollowUps_lead
      ...PlanButton_lead
      ...LeadHistory_lead
    }
  }
`);

/** What hangs on a lead, which no event brings. */
const LeadParts = graphql(`
  query LeadParts($id: ID!) {
    lead(id: $id) {
      id
      contacts(limit: 50) {
        items {
          id
          ...ContactListItem_contact
        }
      }
      ...LeadFollowUps_lead
      ...PlanButton_lead
      ...LeadHistory_lead
    }
  }
`);

export function LeadPage() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const { id = "" } = useParams();
  const { data, error, refetch, client } = useQuery(Lead, { variables: { id } });
  useLiveRecord("Lead", id, (kind) => {
    const fetching: Promise<unknown> =
      kind === "DELETED"
        ? refetch()
        : client.query({ query: LeadParts, variables: { id }, fetchPolicy: "network-only" });
    // What cannot be fetched now is fetched with everything else once the server is back.
    fetching.catch(() => undefined);
  });

  if (!data) {
    const isGone = error && ["NOT_FOUND", "VALIDATION_FAILED"].includes(readProblem(error).code);
    if (isGone) return <NotFoundPage />;
    return (
      <Page title={t("lead.heading")}>
        {error ? <LoadFailure error={error} retry={() => void refetch()} /> : <Loading />}
      </Page>
    );
  }

  const { lead } = data;
  return (
    <>
      <Anchor component={Link} to="/leads" className={classes["back"]} c="dimmed" fz="sm">
        <IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />
        {t("lead.back")}
      </Anchor>
      <Page
        title={lead.name}
        lead={
          lead.company && (
            <Text c="dimmed" className="foreign-text">
              <bdi>{lead.company}</bdi>
            </Text>
          )
        }
        actions={<LeadStatusSelect lead={lead} />}
      >
        <div className={classes["columns"]}>
          <Group className={classes["main"]} gap="xl">
            <Section title={t("followUp.title")} action={canPlanFollowUp(user, lead) && <PlanButton lead={lead} />}>
              <LeadFollowUps lead={lead} />
            </Section>
            <LeadHistory lead={lead} />
          </Group>
          <Group className={classes["side"]} gap="xl">
            <Section
              title={t("contact.title")}
              action={canEditLead(user, lead) && <AddContactButton leadId={lead.id} />}
            >
              <ContactList contacts={lead.contacts.items} />
            </Section>
            <Section title={t("lead.details")}>
              <LeadDetails lead={lead} />
            </Section>
          </Group>
        </div>
      </Page>
    </>
  );
}
