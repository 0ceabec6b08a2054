import { Checkbox, Stack, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { createContactRules } from "../../../rules/contact";
import { DialogActions } from "../../ui/dialog-actions";
import { emptyToNull } from "../../ui/empty-to-null";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useCreateContact } from "./use-create-contact";

export function AddContactForm({ leadId, onClose }: { leadId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const createContact = useCreateContact();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { name: "", position: "", phone: "", email: "", notes: "", isPrimary: false },
    rules: createContactRules,
    toInput: ({ name, position, phone, email, notes, isPrimary }) => ({
      leadId,
      name,
      position: emptyToNull(position),
      phone: emptyToNull(phone),
      email: emptyToNull(email.trim()),
      notes: emptyToNull(notes),
      isPrimary,
    }),
    send: async (input) => {
      await createContact(input);
      showDone(t("contact.added", { name: input.name }));
      onClose();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <TextInput
          label={t("contact.name")}
          required
          autoFocus
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <TextInput label={t("contact.position")} autoComplete="off" {...form.getInputProps("position")} />
        <TextInput label={t("contact.phone")} type="tel" autoComplete="off" {...form.getInputProps("phone")} />
        <TextInput label={t("contact.email")} type="email" autoComplete="off" {...form.getInputProps("email")} />
        <Textarea label={t("contact.notes")} autosize minRows={2} maxRows={8} {...form.getInputProps("notes")} />
        <Checkbox label={t("contact.makePrimary")} {...form.getInputProps("isPrimary", { type: "checkbox" })} />
        <DialogActions submitLabel={t("contact.submit")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
