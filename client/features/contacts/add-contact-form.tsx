import { Checkbox, Stack } from "@mantine/core";

import { createContactRules } from "../../../rules/contact";
import { DialogActions } from "../../ui/dialog-actions";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { ContactFields } from "./contact-fields";
import { toContactInput } from "./contact-texts";
import { useCreateContact } from "./use-create-contact";

export function AddContactForm({ leadId, onClose }: { leadId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const createContact = useCreateContact();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { name: "", position: "", phone: "", email: "", notes: "", isPrimary: false },
    rules: createContactRules,
    toInput: ({ isPrimary, ...texts }) => ({ leadId, ...toContactInput(texts), isPrimary }),
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
        <ContactFields getInputProps={form.getInputProps} />
        <Checkbox label={t("contact.makePrimary")} {...form.getInputProps("isPrimary", { type: "checkbox" })} />
        <DialogActions submitLabel={t("contact.submit")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
