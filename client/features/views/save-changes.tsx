import { Button } from "@mantine/core";

import type { ViewItem_ViewFragment } from "../../generated/graphql";
import { showProblem } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import { useTranslation } from "../../ui/use-translation";
import { useChangeViewSearch } from "./use-change-view-search";

/** What is sought has changed since the view was chosen: it may keep that from now on. */
export function SaveChanges({ view, search }: { view: ViewItem_ViewFragment; search: string }) {
  const { t } = useTranslation();
  const changeSearch = useChangeViewSearch();

  const save = async () => {
    const { id, version, name } = view;
    try {
      await changeSearch(view, search);
      showUndo(t("view.changed", { name }), () => changeSearch({ id, version: version + 1 }, view.search));
    } catch (error) {
      showProblem(t("view.changeFailed", { name }), error);
    }
  };

  return (
    <Button variant="subtle" onClick={() => void save()}>
      {t("view.saveChanges")}
    </Button>
  );
}
