import { Stack, Text } from "@mantine/core";

import { changePasswordRules } from "../../../rules/user";
import { DialogActions } from "../../ui/dialog-actions";
import { PasswordField } from "../../ui/password-field";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { useSetPassword } from "./use-set-password";
import type { UserFormProps } from "./user-dialog";

export function SetPasswordForm({ user, onClose }: UserFormProps) {
  const { t } = useTranslation();
  const setPassword = useSetPassword();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { newPassword: "" },
    rules: changePasswordRules,
    toInput: ({ newPassword }) => ({ id: user.id, newPassword }),
    send: async (input) => {
      await setPassword(input);
      showDone(t("user.passwordSet", { name: user.name }));
      onClose();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{t("user.passwordConsequence", { name: user.name })}</Text>
        <ProblemAlert problem={problem} />
        <PasswordField
          label={t("password.new")}
          description={t("password.rule")}
          required
          autoFocus
          data-autofocus
          autoComplete="new-password"
          {...form.getInputProps("newPassword")}
        />
        <DialogActions submitLabel={t("user.setPassword")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
