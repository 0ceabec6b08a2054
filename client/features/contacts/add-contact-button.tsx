import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, useState } from "react";

import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";

const AddContactForm = lazy(async () => ({ default: (await import("./add-contact-form")).AddContactForm }));

export function AddContactButton({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setIsOpen(true)}>
        {t("contact.action")}
      </Button>
      <Dialog title={t("contact.action")} opened={isOpen} onClose={() => setIsOpen(false)}>
        <AddContactForm leadId={leadId} onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}
