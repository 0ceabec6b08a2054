import type { ViewItem_ViewFragment } from "../../generated/graphql";
import { showProblem } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import { useTranslation } from "../../ui/use-translation";
import { useDeleteView } from "./use-delete-view";
import { useRestoreView } from "./use-restore-view";

/** Deletes a view, which can be taken back for a while. What it showed stays on the screen. */
export function useRemoveView() {
  const { t } = useTranslation();
  const deleteView = useDeleteView();
  const restoreView = useRestoreView();
  return async ({ id, name }: ViewItem_ViewFragment) => {
    try {
      const places = await deleteView(id);
      showUndo(t("view.deleted", { name }), () => restoreView(id, places));
    } catch (error) {
      showProblem(t("view.deleteFailed", { name }), error);
    }
  };
}
