import { SimpleGrid, Stack, TextInput } from "@mantine/core";

import { createUserRules, type Role } from "../../../rules/user";
import { DialogActions } from "../../ui/dialog-actions";
import { PasswordField } from "../../ui/password-field";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { TimezoneSelect } from "../../ui/timezone-select";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { RoleSelect } from "./role-select";
import { useCreateUser } from "./use-create-user";

const role: Role = "REP";
const businessZone: string | null = null;

export function AddUserForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const createUser = useCreateUser();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { name: "", email: "", password: "", role, timezone: businessZone },
    rules: createUserRules,
    toInput: ({ email, ...values }) => ({ ...values, email: email.trim() }),
    send: async (input) => {
      await createUser(input);
      showDone(t("user.added", { name: input.name }), t("user.addedHelp"));
      onClose();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <TextInput
          label={t("user.name")}
          required
          autoFocus
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <TextInput label={t("user.email")} type="email" required autoComplete="off" {...form.getInputProps("email")} />
        <PasswordField
          label={t("user.password")}
          description={t("password.rule")}
          required
          autoComplete="new-password"
          {...form.getInputProps("password")}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <RoleSelect {...form.getInputProps("role")} />
          <TimezoneSelect
            label={t("timezone.label")}
            placeholder={t("timezone.business")}
            clearable
            clearButtonProps={{ "aria-label": t("timezone.business") }}
            {...form.getInputProps("timezone")}
          />
        </SimpleGrid>
        <DialogActions submitLabel={t("user.add")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
