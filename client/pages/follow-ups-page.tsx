import { Group } from "@mantine/core";
import { useState } from "react";

import { canAddLead } from "../apollo/session.policy";
import { useCurrentUser } from "../apollo/use-session";
import { FollowUpsFilters } from "../features/follow-ups/follow-ups-filters";
import { PlanAnyButton } from "../features/follow-ups/plan-any-button";
import { PlanAnyDialog } from "../features/follow-ups/plan-any-dialog";
import { useFollowUpsSearch } from "../features/follow-ups/use-follow-ups-search";
import { ViewSwitch } from "../features/follow-ups/view-switch";
import { ViewsMenu } from "../features/views/views-menu";
import { Page } from "../ui/page";
import { useTranslation } from "../ui/use-translation";
import { FollowUpsCalendar } from "./follow-ups-calendar";
import { FollowUpsList } from "./follow-ups-list";

/** All follow-ups, one's own at first, as a list or a calendar. */
export function FollowUpsPage() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const [sought, seek] = useFollowUpsSearch();
  const { view } = sought;
  const [isPlanning, setIsPlanning] = useState(false);
  const planButton = canAddLead(user) && <PlanAnyButton onClick={() => setIsPlanning(true)} />;
  return (
    <Page
      title={t("followUp.title")}
      actions={
        <Group gap="sm">
          <ViewsMenu place="FOLLOW_UPS" />
          {planButton}
        </Group>
      }
    >
      <ViewSwitch value={view} onChange={(chosen) => seek({ view: chosen })} />
      <FollowUpsFilters value={sought} onChange={seek} />
      {view === "list" ? (
        <FollowUpsList sought={sought} seek={seek} planButton={planButton} />
      ) : (
        <FollowUpsCalendar sought={sought} seek={seek} view={view} />
      )}
      <PlanAnyDialog opened={isPlanning} onClose={() => setIsPlanning(false)} />
    </Page>
  );
}
