import { lazy } from "react";

import { Dialog } from "../ui/dialog";
import { useTranslation } from "../ui/use-translation";

const KeysList = lazy(async () => ({ default: (await import("./keys-list")).KeysList }));

/** All keys there are. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("keys.title")} opened={opened} onClose={onClose}>
      <KeysList />
    </Dialog>
  );
}
