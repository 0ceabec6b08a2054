import { Anchor, Button, Stack, TextInput } from "@mantine/core";
import { Link } from "react-router";

import { createOwnerRules } from "../../../rules/user";
import { PasswordField } from "../../ui/password-field";
import { TimezoneSelect } from "../../ui/timezone-select";
import { browserZone } from "../../ui/timezones";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { GuessAlert } from "./guess-alert";
import { useCreateOwner } from "./use-create-owner";

export function OwnerForm() {
  const { t } = useTranslation();
  const createOwner = useCreateOwner();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { code: "", name: "", email: "", password: "", timezone: browserZone() },
    rules: createOwnerRules,
    toInput: ({ email, ...values }) => ({ ...values, email: email.trim() }),
    send: createOwner,
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <GuessAlert problem={problem} />
        {problem?.code === "FORBIDDEN" && (
          <Anchor component={Link} to="/sign-in">
            {t("owner.toSignIn")}
          </Anchor>
        )}
        <TextInput
          label={t("owner.code")}
          description={t("owner.codeHelp")}
          placeholder="XXXX-XXXX"
          required
          autoFocus
          size="md"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          {...form.getInputProps("code")}
        />
        <TextInput label={t("owner.name")} required size="md" autoComplete="name" {...form.getInputProps("name")} />
        <TextInput
          label={t("signIn.email")}
          type="email"
          required
          size="md"
          autoComplete="username"
          {...form.getInputProps("email")}
        />
        <PasswordField
          label={t("signIn.password")}
          description={t("password.rule")}
          required
          size="md"
          autoComplete="new-password"
          {...form.getInputProps("password")}
        />
        <TimezoneSelect label={t("timezone.label")} size="md" {...form.getInputProps("timezone")} />
        <Button type="submit" size="md" loading={isSending}>
          {t("owner.submit")}
        </Button>
      </Stack>
    </form>
  );
}
