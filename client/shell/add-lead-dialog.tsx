import { lazy } from "react";
import { useNavigate } from "react-router";

import { useCreateContact } from "../features/contacts/use-create-contact";
import { Dialog } from "../ui/dialog";
import { useTranslation } from "../ui/use-translation";

const AddLeadForm = lazy(async () => ({ default: (await import("../features/leads/add-lead-form")).AddLeadForm }));

/** Adds a lead from wherever one is, and goes there. */
export function AddLeadDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const createContact = useCreateContact();
  const goTo = (leadId: string) => {
    onClose();
    void navigate(`/leads/${leadId}`);
  };
  return (
    <Dialog title={t("lead.action")} opened={opened} onClose={onClose}>
      <AddLeadForm
        addContact={(leadId, contact) => createContact({ leadId, ...contact })}
        onAdded={goTo}
        onCancel={onClose}
      />
    </Dialog>
  );
}
