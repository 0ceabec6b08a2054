import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { useTranslation } from "../../ui/use-translation";

/** Opens the dialog of the page, which stays where it is when the button goes. */
export function AddLeadButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={onClick}>
      {t("lead.action")}
    </Button>
  );
}
