import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { canAddLead } from "../apollo/session.policy";
import { useLiveList } from "../apollo/use-live-list";
import { useCurrentUser } from "../apollo/use-session";
import { useCreateContact } from "../features/contacts/use-create-contact";
import { AddLeadButton } from "../features/leads/add-lead-button";
import { LeadsFilters } from "../features/leads/leads-filters";
import { LeadsLayoutSwitch } from "../features/leads/leads-layout-switch";
import { LeadsList } from "../features/leads/leads-list";
import { useLeadsSearch } from "../features/leads/use-leads-search";
import { ViewsMenu } from "../features/views/views-menu";
import { graphql } from "../generated/gql";
import { EmptyState } from "../ui/empty-state";
import { ListFooter } from "../ui/list-footer";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";

const Leads = graphql(`
  query Leads($filter: LeadFilter, $page: Int!) {
    leads(filter: $filter, page: $page, limit: 20) {
      total
      totalIsCapped
      limit
      items {
        id
        updatedAt
        ...LeadsListItem_lead
      }
    }
  }
`);

export function LeadsPage() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const createContact = useCreateContact();
  const [sought, seek] = useLeadsSearch();
  const { search, status, page } = sought;
  const isFiltered = search.trim() !== "" || status.length > 0;

  const { data, previousData, error, loading, refetch, observable } = useQuery(Leads, {
    variables: {
      filter: { search: search.trim() === "" ? null : search, status: status.length > 0 ? status : null },
      page,
    },
  });
  useLiveList(observable, { of: "Lead" });
  // While the next page or filter loads, the list before it stays: no flicker with each letter.
  const leads = (data ?? previousData)?.leads;

  const addButton = canAddLead(user) && (
    <AddLeadButton addContact={(leadId, contact) => createContact({ leadId, ...contact })} />
  );

  const content = () => {
    if (error && !data) return <LoadFailure error={error} retry={() => void refetch()} />;
    if (!leads) return <Loading rows={8} />;
    if (leads.total === 0) {
      return isFiltered ? (
        <EmptyState
          sentence={t("lead.noneFound")}
          action={
            <Button variant="default" onClick={() => seek({ search: "", status: [] })}>
              {t("lead.showAll")}
            </Button>
          }
        />
      ) : (
        <EmptyState sentence={t(canAddLead(user) ? "lead.none" : "lead.noneForViewer")} />
      );
    }
    return (
      <div aria-busy={loading}>
        <LeadsList leads={leads.items} />
        <ListFooter
          summary={t(leads.totalIsCapped ? "lead.totalCapped" : "lead.total", { count: leads.total })}
          total={leads.total}
          limit={leads.limit}
          page={page}
          onPage={(next) => seek({ page: next })}
        />
      </div>
    );
  };

  return (
    <Page
      title={t("lead.title")}
      actions={
        <Group gap="xs">
          <ViewsMenu place="LEADS" />
          <LeadsLayoutSwitch current="list" />
          {addButton}
        </Group>
      }
    >
      <LeadsFilters value={sought} onChange={seek} />
      {content()}
    </Page>
  );
}
