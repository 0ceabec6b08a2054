import { Stack, Text } from "@mantine/core";

import { changePasswordRules } from "../../../rules/user";
import { useCurrentUser } from "../../apollo/use-session";
import { PasswordField } from "../../ui/password-field";
import { showDone } from "../../ui/show-toast";
import { SubmitButton } from "../../ui/submit-button";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { GuessAlert } from "./guess-alert";
import { useChangePassword } from "./use-change-password";

/** For one's own password the current one is asked for, as the server does. */
const ownPasswordRules = changePasswordRules.extend({
  currentPassword: changePasswordRules.shape.currentPassword.unwrap().unwrap(),
});

const empty = { currentPassword: "", newPassword: "" };

export function ChangePasswordForm() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const changePassword = useChangePassword();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: empty,
    rules: ownPasswordRules,
    toInput: (values) => values,
    send: async (input) => {
      await changePassword(input);
      form.setValues(empty);
      showDone(t("password.changed"), t("password.changedHelp"));
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text fz="sm" c="dimmed">
          {t("password.consequence")}
        </Text>
        <GuessAlert problem={problem} />
        {/* Tells a password manager whose password this is. */}
        <input type="text" autoComplete="username" value={user.email ?? ""} readOnly hidden />
        <PasswordField
          label={t("password.current")}
          required
          autoComplete="current-password"
          {...form.getInputProps("currentPassword")}
        />
        <PasswordField
          label={t("password.new")}
          description={t("password.rule")}
          required
          autoComplete="new-password"
          {...form.getInputProps("newPassword")}
        />
        <SubmitButton isSending={isSending}>{t("password.change")}</SubmitButton>
      </Stack>
    </form>
  );
}
