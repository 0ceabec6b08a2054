import { Stack } from "@mantine/core";
import { z } from "zod";

import { updateContactRules } from "../../../rules/contact";
import type { ContactListItem_ContactFragment } from "../../generated/graphql";
import { DialogActions } from "../../ui/dialog-actions";
import { EditProblem } from "../../ui/edit-problem";
import { showDone } from "../../ui/show-toast";
import { useEditForm } from "../../ui/use-edit-form";
import { useTranslation } from "../../ui/use-translation";
import { ContactFields } from "./contact-fields";
import { toContactInput, type ContactTexts } from "./contact-texts";
import { useUpdateContact } from "./use-update-contact";

type TypedContact = ContactTexts & { id: string; version: number };

const toInput = ({ id, version, ...texts }: TypedContact) => ({ id, version, ...toContactInput(texts) });

/** The rules of the input, for what is typed. */
const typedContactRules = z.preprocess(toInput, updateContactRules);

interface EditContactFormProps {
  contact: ContactListItem_ContactFragment;
  leadId: string;
  onClose: () => void;
}

export function EditContactForm({ contact, leadId, onClose }: EditContactFormProps) {
  const { t } = useTranslation();
  const updateContact = useUpdateContact();
  const { name, position, phone, email, notes } = contact;
  const { form, problem, isSending, submit, takeStored } = useEditForm<ContactTexts>({
    id: contact.id,
    version: contact.version,
    fields: { name, position: position ?? "", phone: phone ?? "", email: email ?? "", notes: notes ?? "" },
    rules: typedContactRules,
    wordFor: (_field, stored) => stored || t("edit.nothing"),
    send: async (typed) => {
      await updateContact(toInput(typed), leadId);
      showDone(t("contact.saved", { name: typed.name }));
      onClose();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <EditProblem problem={problem} takeStored={takeStored} />
        <ContactFields getInputProps={form.getInputProps} />
        <DialogActions submitLabel={t("save")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
