import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";

import { EmptyState } from "../../ui/empty-state";
import { useTranslation } from "../../ui/use-translation";

/** There is no lead at all: who may add one does so here, and the others go on elsewhere. */
export function NoLeads({ addButton }: { addButton: ReactNode }) {
  const { t } = useTranslation();
  if (addButton) return <EmptyState sentence={t("lead.none")} action={addButton} />;
  const toToday = (
    <Button component={Link} to="/">
      {t("lead.toToday")}
    </Button>
  );
  return <EmptyState sentence={t("lead.noneForViewer")} action={toToday} />;
}
