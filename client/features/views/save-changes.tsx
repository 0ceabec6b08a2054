import { Button } from "@mantine/core";
import { useState } from "react";

import type { ViewItem_ViewFragment } from "../../generated/graphql";
import { showProblem } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import { useTranslation } from "../../ui/use-translation";
import { useUpdateView } from "./use-update-view";

/** What is sought has changed since the view was chosen: it may keep that from now on. */
export function SaveChanges({ view, search }: { view: ViewItem_ViewFragment; search: string }) {
  const { t } = useTranslation();
  const updateView = useUpdateView();
  const [isSending, setIsSending] = useState(false);

  const save = async () => {
    const { id, version, search: before } = view;
    setIsSending(true);
    try {
      await updateView({ id, version, search });
      showUndo(t("view.changed", { name: view.name }), () => updateView({ id, version: version + 1, search: before }));
    } catch (error) {
      showProblem(t("view.changeFailed", { name: view.name }), error);
    } finally {
      setIsSending(false);
    }
  };

  return (
    <Button variant="subtle" loading={isSending} onClick={() => void save()}>
      {t("view.saveChanges")}
    </Button>
  );
}
