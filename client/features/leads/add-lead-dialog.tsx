import { lazy } from "react";
import { useNavigate } from "react-router";

import type { CreateContactInput } from "../../generated/graphql";
import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";

const AddLeadForm = lazy(async () => ({ default: (await import("./add-lead-form")).AddLeadForm }));

interface AddLeadDialogProps {
  opened: boolean;
  onClose: () => void;
  addContact: (contact: CreateContactInput) => Promise<unknown>;
}

/** Adds a lead and goes there: what follows is to plan its first step. */
export function AddLeadDialog({ opened, onClose, addContact }: AddLeadDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const goTo = (leadId: string) => {
    onClose();
    void navigate(`/leads/${leadId}`);
  };
  return (
    <Dialog title={t("lead.action")} opened={opened} onClose={onClose}>
      <AddLeadForm addContact={addContact} onAdded={goTo} onCancel={onClose} />
    </Dialog>
  );
}
