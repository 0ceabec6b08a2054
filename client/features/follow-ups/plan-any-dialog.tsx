import { lazy } from "react";
import type { Temporal } from "temporal-polyfill";

import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";

const PlanAnyForm = lazy(async () => ({ default: (await import("./plan-any-form")).PlanAnyForm }));

interface PlanAnyDialogProps {
  opened: boolean;
  /** When it is to be; what is usual when left out. */
  due?: Temporal.ZonedDateTime;
  onClose: () => void;
}

/** Plans a follow-up where no lead stands beside: first with whom, then what. */
export function PlanAnyDialog({ opened, due, onClose }: PlanAnyDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("plan.titleAny")} opened={opened} onClose={onClose}>
      <PlanAnyForm due={due} onClose={onClose} />
    </Dialog>
  );
}
