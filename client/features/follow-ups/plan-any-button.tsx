import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { useTranslation } from "../../ui/use-translation";
import { PlanAnyDialog } from "./plan-any-dialog";

export function PlanAnyButton() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setIsOpen(true)}>
        {t("plan.action")}
      </Button>
      <PlanAnyDialog opened={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}
