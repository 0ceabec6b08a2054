import { Button, Group } from "@mantine/core";
import { useState } from "react";

import { canAddLead } from "../apollo/session.policy";
import { useCurrentUser } from "../apollo/use-session";
import { useCreateContact } from "../features/contacts/use-create-contact";
import { AddLeadButton } from "../features/leads/add-lead-button";
import { AddLeadDialog } from "../features/leads/add-lead-dialog";
import { Board } from "../features/leads/board";
import { LeadsFilters } from "../features/leads/leads-filters";
import { LeadsLayoutSwitch } from "../features/leads/leads-layout-switch";
import { countFilters, noNarrowing, toLeadFilter } from "../features/leads/leads-search";
import { NoLeads } from "../features/leads/no-leads";
import { useBoard } from "../features/leads/use-board";
import { useLeadsSearch } from "../features/leads/use-leads-search";
import { ViewsMenu } from "../features/views/views-menu";
import { EmptyState } from "../ui/empty-state";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { Page } from "../ui/page";
import { useTranslation } from "../ui/use-translation";

export function BoardPage() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const createContact = useCreateContact();
  const [sought, seek] = useLeadsSearch();
  // The columns are the statuses.
  const narrowing = { ...sought, status: [] };
  const isNarrowed = sought.search.trim() !== "" || countFilters(narrowing) > 0;
  const { columns, error, isLoading, hold, showMore, retry } = useBoard(toLeadFilter(narrowing));

  const [isAdding, setIsAdding] = useState(false);
  const addButton = canAddLead(user) && <AddLeadButton onClick={() => setIsAdding(true)} />;

  const content = () => {
    if (error) return <LoadFailure error={error} retry={retry} />;
    if (!columns) return <Loading rows={6} />;
    if (columns.some(({ total }) => total > 0)) {
      return <Board columns={columns} isLoading={isLoading} onHold={hold} onShowMore={showMore} />;
    }
    if (!isNarrowed) return <NoLeads addButton={addButton} />;
    const showAll = (
      <Button variant="default" onClick={() => seek(noNarrowing)}>
        {t("lead.showAll")}
      </Button>
    );
    return <EmptyState sentence={t("lead.noneFound")} action={showAll} />;
  };

  const actions = (
    <Group gap="xs">
      <ViewsMenu place="BOARD" />
      <LeadsLayoutSwitch current="board" />
      {addButton}
    </Group>
  );
  return (
    <Page title={t("board.title")} actions={actions}>
      <LeadsFilters value={narrowing} onChange={seek} withoutStatus />
      {content()}
      <AddLeadDialog opened={isAdding} onClose={() => setIsAdding(false)} addContact={createContact} />
    </Page>
  );
}
