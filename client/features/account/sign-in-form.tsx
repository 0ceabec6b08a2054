import { Button, Stack, TextInput } from "@mantine/core";
import { useState } from "react";

import { loginRules } from "../../../rules/session";
import type { LoginInput } from "../../generated/graphql";
import { PasswordField } from "../../ui/password-field";
import { readProblem, type Problem } from "../../ui/problem";
import { ProblemAlert } from "../../ui/problem-alert";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { DemoAccounts } from "./demo-accounts";
import { useLogin } from "./use-login";

interface SignInFormProps {
  /** Whoever signs in again, whose e-mail is known. */
  email?: string;
}

export function SignInForm({ email = "" }: SignInFormProps) {
  const { t } = useTranslation();
  const login = useLogin();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { email, password: "" },
    rules: loginRules,
    toInput: (values) => values,
    send: login,
  });
  const [demoProblem, setDemoProblem] = useState<Problem | null>(null);
  const [isDemoSending, setIsDemoSending] = useState(false);

  const signInAs = async (input: LoginInput) => {
    setDemoProblem(null);
    setIsDemoSending(true);
    try {
      await login(input);
    } catch (error) {
      setDemoProblem(readProblem(error));
      setIsDemoSending(false);
    }
  };

  return (
    <Stack gap="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <ProblemAlert problem={problem ?? demoProblem} />
          <TextInput
            label={t("signIn.email")}
            type="email"
            size="md"
            autoComplete="username"
            autoFocus={email === ""}
            {...form.getInputProps("email")}
          />
          <PasswordField
            label={t("signIn.password")}
            size="md"
            autoComplete="current-password"
            autoFocus={email !== ""}
            data-autofocus={email !== "" || undefined}
            {...form.getInputProps("password")}
          />
          <Button type="submit" size="md" loading={isSending} disabled={isDemoSending}>
            {t("signIn.submit")}
          </Button>
        </Stack>
      </form>
      {email === "" && (
        <DemoAccounts disabled={isSending || isDemoSending} onChoose={(input) => void signInAs(input)} />
      )}
    </Stack>
  );
}
