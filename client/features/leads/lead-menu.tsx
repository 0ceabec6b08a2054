import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "react-router";

import { showProblem } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import { useTranslation } from "../../ui/use-translation";
import { useDeleteLead } from "./use-delete-lead";
import { useRestoreLead } from "./use-restore-lead";

/** What is seldom done with a lead, for those who may change it. */
export function LeadMenu({ lead }: { lead: { id: string; name: string; version: number } }) {
  const { t } = useTranslation();
  const deleteLead = useDeleteLead();
  const restoreLead = useRestoreLead();
  const goBack = useGoBack("/leads");

  const remove = () =>
    deleteLead(lead.id).then(
      (places) => {
        goBack();
        showUndo(t("lead.deleted", { name: lead.name }), () => restoreLead(lead, places));
      },
      (error: unknown) => showProblem(t("lead.deleteFailed"), error),
    );

  return (
    <Menu position="bottom-end" width={220} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={44} aria-label={t("lead.actions")}>
          <IconDots size={20} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={18} stroke={1.7} aria-hidden="true" />}
          onClick={() => void remove()}
        >
          {t("lead.delete")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** To the page before this one, where there is one of ours; who came by a link from elsewhere gets to `otherwise`. */
function useGoBack(otherwise: string): () => void {
  const navigate = useNavigate();
  return () => {
    // The router counts its pages there; before the first one lies somebody else's, or nothing.
    const { idx = 0 } = (window.history.state ?? {}) as { idx?: number };
    void (idx > 0 ? navigate(-1) : navigate(otherwise, { replace: true }));
  };
}
