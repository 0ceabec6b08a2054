import { lazy, useState } from "react";

import type { ViewPlace } from "../../../rules/view";
import type { ViewItem_ViewFragment } from "../../generated/graphql";
import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";

const SaveViewForm = lazy(async () => ({ default: (await import("./save-view-form")).SaveViewForm }));
const EditViewForm = lazy(async () => ({ default: (await import("./edit-view-form")).EditViewForm }));

export type ViewDialogKind = "save" | "edit";

/** Which dialog is open; while it goes from the screen it still is what it was. */
export function useViewDialog() {
  const [kind, setKind] = useState<ViewDialogKind>("save");
  const [isOpen, setIsOpen] = useState(false);
  const open = (wanted: ViewDialogKind) => {
    setKind(wanted);
    setIsOpen(true);
  };
  return { kind, isOpen, open, close: () => setIsOpen(false) };
}

interface ViewDialogProps {
  kind: ViewDialogKind;
  isOpen: boolean;
  close: () => void;
  place: ViewPlace;
  /** What a new view is to keep. */
  search: string;
  /** The view to change. */
  view: ViewItem_ViewFragment | null;
  onSaved: (view: { id: string; place: ViewPlace; search: string }) => void;
  onClosed: () => void;
}

export function ViewDialog({ kind, isOpen, close, place, search, view, onSaved, onClosed }: ViewDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t(`view.dialog.${kind}`)} opened={isOpen} onClose={close} onClosed={onClosed}>
      {kind === "save" ? (
        <SaveViewForm
          place={place}
          search={search}
          onCancel={close}
          onSaved={(saved) => {
            close();
            onSaved(saved);
          }}
        />
      ) : (
        view && <EditViewForm view={view} onClose={close} />
      )}
    </Dialog>
  );
}
