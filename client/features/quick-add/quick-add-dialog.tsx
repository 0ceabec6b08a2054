import { lazy } from "react";

import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";
import type { QuickAddFormProps } from "./quick-add-form";

const QuickAddForm = lazy(async () => ({ default: (await import("./quick-add-form")).QuickAddForm }));

/** Plans a follow-up from wherever one is. */
export function QuickAddDialog({ opened, ...form }: QuickAddFormProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("quickAdd.title")} opened={opened} onClose={form.onClose}>
      <QuickAddForm {...form} />
    </Dialog>
  );
}
