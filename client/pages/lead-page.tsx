import { useQuery } from "@apollo/client/react";
import { Anchor, Group } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useParams } from "react-router";

import { canEditLead } from "../apollo/session.policy";
import { useLiveRecord } from "../apollo/use-live-record";
import { useCurrentUser } from "../apollo/use-session";
import { LeadHeading } from "../features/leads/lead-heading";
import { LeadMenu } from "../features/leads/lead-menu";
import { LeadStatusSelect } from "../features/leads/lead-status-select";
import { LeadTags } from "../features/leads/lead-tags";
import { graphql } from "../generated/gql";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";
import { readProblem } from "../ui/problem";
import { useTranslation } from "../ui/use-translation";
import classes from "./lead-page.module.css";
import { LeadSections } from "./lead-sections";
import { NotFoundPage } from "./not-found-page";

const Lead = graphql(`
  query Lead($id: ID!) {
    lead(id: $id) {
      id
      name
      version
      owner {
        id
      }
      ...LeadHeading_lead
      ...LeadTags_lead
      ...LeadStatusSelect_lead
      ...LeadSections_lead
    }
  }
`);

/** What hangs on a lead, which no event brings. */
const LeadParts = graphql(`
  query LeadParts($id: ID!) {
    lead(id: $id) {
      id
      ...LeadTags_lead
      ...LeadSections_lead
    }
  }
`);

const GONE = ["NOT_FOUND", "VALIDATION_FAILED"];

export function LeadPage() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const { id = "" } = useParams();
  const { data, error, refetch, client } = useQuery(Lead, { variables: { id } });
  const [deletedId, setDeletedId] = useState<string | null>(null);
  useLiveRecord("Lead", id, (kind) => {
    setDeletedId(kind === "DELETED" ? id : null);
    if (kind === "DELETED") return;
    // What cannot be fetched now is fetched with everything else once the server is back.
    client.query({ query: LeadParts, variables: { id }, fetchPolicy: "network-only" }).catch(() => undefined);
  });

  // Also where the lead is still known from before: it has been deleted meanwhile.
  const isGone = deletedId === id || (error && GONE.includes(readProblem(error).code));
  if (isGone) return <NotFoundPage />;
  if (!data) {
    return (
      <Page title={t("lead.heading")}>
        {error ? <LoadFailure error={error} retry={() => void refetch()} /> : <Loading />}
      </Page>
    );
  }

  const { lead } = data;
  return (
    <>
      <div className={classes["way"]}>
        <Anchor component={Link} to="/leads" className={classes["back"]} c="dimmed" fz="sm">
          <IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />
          {t("lead.back")}
        </Anchor>
      </div>
      <Page
        title={lead.name}
        heading={<LeadHeading key={lead.id} lead={lead} />}
        lead={<LeadTags key={lead.id} lead={lead} />}
        actions={
          <Group gap="xs" wrap="nowrap">
            <LeadStatusSelect lead={lead} />
            {canEditLead(user, lead) && <LeadMenu lead={lead} />}
          </Group>
        }
      >
        {/* Nothing that is open or asked about one lead may survive into the next one's page. */}
        <LeadSections key={lead.id} lead={lead} />
      </Page>
    </>
  );
}
