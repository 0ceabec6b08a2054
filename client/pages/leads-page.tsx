import { Button, Group } from "@mantine/core";
import { useState } from "react";

import { canAddLead } from "../apollo/session.policy";
import { useCurrentUser } from "../apollo/use-session";
import { useCreateContact } from "../features/contacts/use-create-contact";
import { AddLeadButton } from "../features/leads/add-lead-button";
import { AddLeadDialog } from "../features/leads/add-lead-dialog";
import { LeadsEnd } from "../features/leads/leads-end";
import { LeadsFilters } from "../features/leads/leads-filters";
import { LeadsLayoutSwitch } from "../features/leads/leads-layout-switch";
import { LeadsList } from "../features/leads/leads-list";
import { countFilters, noNarrowing, toLeadFilter } from "../features/leads/leads-search";
import { LeadsSkeleton } from "../features/leads/leads-skeleton";
import { NoLeads } from "../features/leads/no-leads";
import { useLeads } from "../features/leads/use-leads";
import { useLeadsSearch } from "../features/leads/use-leads-search";
import { ViewsMenu } from "../features/views/views-menu";
import { EmptyState } from "../ui/empty-state";
import { LoadFailure } from "../ui/load-failure";
import { Page } from "../ui/page";
import { useTranslation } from "../ui/use-translation";

export function LeadsPage() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const createContact = useCreateContact();
  const [sought, seek] = useLeadsSearch();
  const { leads, error, isLoading, reload, hasMore, moreError, loadMore } = useLeads(sought);
  const isNarrowed = sought.search.trim() !== "" || countFilters(sought) > 0;

  const [isAdding, setIsAdding] = useState(false);
  const addButton = canAddLead(user) && <AddLeadButton onClick={() => setIsAdding(true)} />;

  const content = () => {
    if (error) return <LoadFailure error={error} retry={reload} />;
    if (!leads) return <LeadsSkeleton />;
    if (leads.items.length === 0) {
      return isNarrowed ? (
        <EmptyState
          sentence={t("lead.noneFound")}
          action={
            <Button variant="default" onClick={() => seek(noNarrowing)}>
              {t("lead.showAll")}
            </Button>
          }
        />
      ) : (
        <NoLeads addButton={addButton} />
      );
    }
    return (
      <div>
        <LeadsList
          leads={leads.items}
          total={leads.total}
          totalIsCapped={leads.totalIsCapped}
          isLoading={isLoading}
          listKey={JSON.stringify(toLeadFilter(sought))}
          sort={sought.sort}
          onSort={(sort) => seek({ sort })}
          onNearEnd={loadMore}
        />
        <LeadsEnd hasMore={hasMore} error={moreError} onMore={loadMore} />
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
      <AddLeadDialog opened={isAdding} onClose={() => setIsAdding(false)} addContact={createContact} />
    </Page>
  );
}
