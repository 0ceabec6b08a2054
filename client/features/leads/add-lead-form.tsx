import { Fieldset, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useRef } from "react";

import { leadStatuses } from "../../../rules/lead-status";
import type { CreateContactInput } from "../../generated/graphql";
import { DialogActions } from "../../ui/dialog-actions";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { addLeadRules, emptyLead, toAddLeadInput } from "./add-lead";
import { useCreateLead } from "./use-create-lead";

interface AddLeadFormProps {
  /** Stores the first contact of the new lead; contacts are another feature's. */
  addContact: (contact: CreateContactInput) => Promise<unknown>;
  onAdded: (leadId: string) => void;
  onCancel: () => void;
}

export function AddLeadForm({ addContact, onAdded, onCancel }: AddLeadFormProps) {
  const { t } = useTranslation();
  const createLead = useCreateLead();
  // When the lead is stored and its contact refused, trying again must not store the lead twice.
  const storedLeadId = useRef<string>(null);

  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: emptyLead,
    rules: addLeadRules,
    toInput: toAddLeadInput,
    send: async ({ contact, ...lead }) => {
      storedLeadId.current ??= (await createLead(lead)).id;
      if (contact) await addContact({ leadId: storedLeadId.current, ...contact });
      showDone(t("lead.added", { name: lead.name }));
      onAdded(storedLeadId.current);
    },
    fieldOf: (path) => (storedLeadId.current ? `contact.${path}` : path),
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <TextInput
          label={t("lead.name")}
          required
          autoFocus
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <TextInput label={t("lead.company")} autoComplete="off" {...form.getInputProps("company")} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            label={t("lead.source")}
            placeholder={t("lead.sourceExample")}
            autoComplete="off"
            {...form.getInputProps("source")}
          />
          <Select
            label={t("lead.status")}
            allowDeselect={false}
            data={leadStatuses.map((value) => ({ value, label: t(`leadStatus.${value}`) }))}
            {...form.getInputProps("status")}
          />
        </SimpleGrid>
        <Textarea label={t("lead.notes")} autosize minRows={2} maxRows={8} {...form.getInputProps("notes")} />
        <Fieldset legend={t("lead.firstContact")}>
          <Stack gap="md">
            <TextInput label={t("lead.contactName")} autoComplete="off" {...form.getInputProps("contact.name")} />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
              <TextInput
                label={t("contact.phone")}
                type="tel"
                autoComplete="off"
                {...form.getInputProps("contact.phone")}
              />
              <TextInput
                label={t("contact.email")}
                type="email"
                autoComplete="off"
                {...form.getInputProps("contact.email")}
              />
            </SimpleGrid>
          </Stack>
        </Fieldset>
        <DialogActions submitLabel={t("lead.submit")} isSending={isSending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
