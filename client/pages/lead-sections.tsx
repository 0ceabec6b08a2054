import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Group } from "@mantine/core";
import { useState } from "react";

import { canEditLead, canPlanFollowUp } from "../apollo/session.policy";
import { useCurrentUser } from "../apollo/use-session";
import { LeadHistory } from "../features/activity/lead-history";
import { AddContactButton } from "../features/contacts/add-contact-button";
import { ContactList } from "../features/contacts/contact-list";
import type { Reached } from "../features/contacts/reach-buttons";
import { LeadFollowUps } from "../features/follow-ups/lead-follow-ups";
import { LogInteractionButton } from "../features/follow-ups/log-interaction-button";
import { LogInteractionPrompt } from "../features/follow-ups/log-interaction-prompt";
import { PlanButton } from "../features/follow-ups/plan-button";
import { LeadDetails } from "../features/leads/lead-details";
import { graphql } from "../generated/gql";
import { Section } from "../ui/section";
import { useHasRoomForTwo } from "../ui/use-has-room";
import { useTranslation } from "../ui/use-translation";
import classes from "./lead-page.module.css";

export const LeadSections_lead = graphql(`
  fragment LeadSections_lead on Lead {
    id
    owner {
      id
    }
    contacts(limit: 50) {
      items {
        id
        ...ContactListItem_contact
      }
    }
    ...LogInteractionPrompt_lead
    ...LogInteractionButton_lead
    ...LeadDetails_lead
    ...LeadFollowUps_lead
    ...PlanButton_lead
    ...LeadHistory_lead
  }
`);

/** What hangs on a lead. On a phone the people to reach come first; where there is room they stand beside what is to do. */
export function LeadSections({ lead: ref }: { lead: FragmentType<typeof LeadSections_lead> }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const hasRoom = useHasRoomForTwo();
  const [reached, setReached] = useState<Reached | null>(null);
  const { data: lead, complete } = useFragment({
    fragment: LeadSections_lead,
    fragmentName: "LeadSections_lead",
    from: ref,
  });
  if (!complete) return null;
  const canEdit = canEditLead(user, lead);

  const askAfter = (contactId: string) =>
    reached?.contactId === contactId && (
      <LogInteractionPrompt lead={lead} reached={reached} onDismiss={() => setReached(null)} />
    );
  const contacts = (
    <Section title={t("contact.title")} action={canEdit && <AddContactButton leadId={lead.id} />}>
      <ContactList
        leadId={lead.id}
        contacts={lead.contacts.items}
        canEdit={canEdit}
        onReach={setReached}
        askAfter={askAfter}
      />
    </Section>
  );
  const followUps = (
    <Section
      title={t("followUp.title")}
      action={
        canPlanFollowUp(user, lead) && (
          <Group gap="xs" className={classes["verbs"]}>
            <LogInteractionButton lead={lead} />
            <PlanButton lead={lead} />
          </Group>
        )
      }
    >
      <LeadFollowUps lead={lead} />
    </Section>
  );
  const details = (
    <Section title={t("lead.details")}>
      <LeadDetails lead={lead} />
    </Section>
  );
  const history = <LeadHistory lead={lead} />;

  if (!hasRoom) {
    return (
      <div className={classes["column"]}>
        {contacts}
        {followUps}
        {details}
        {history}
      </div>
    );
  }
  return (
    <div className={classes["columns"]}>
      <div className={classes["column"]}>
        {followUps}
        {history}
      </div>
      <div className={classes["column"]}>
        {contacts}
        {details}
      </div>
    </div>
  );
}
