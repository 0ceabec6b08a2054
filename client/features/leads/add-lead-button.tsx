import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, useState } from "react";
import { useNavigate } from "react-router";

import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";
import type { FirstContact } from "./add-lead";

const AddLeadForm = lazy(async () => ({ default: (await import("./add-lead-form")).AddLeadForm }));

interface AddLeadButtonProps {
  addContact: (leadId: string, contact: FirstContact) => Promise<unknown>;
}

/** Adds a lead and goes there: what follows is to plan its first step. */
export function AddLeadButton({ addContact }: AddLeadButtonProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setIsOpen(true)}>
        {t("lead.action")}
      </Button>
      <Dialog title={t("lead.action")} opened={isOpen} onClose={() => setIsOpen(false)}>
        <AddLeadForm
          addContact={addContact}
          onAdded={(leadId) => void navigate(`/leads/${leadId}`)}
          onCancel={() => setIsOpen(false)}
        />
      </Dialog>
    </>
  );
}
