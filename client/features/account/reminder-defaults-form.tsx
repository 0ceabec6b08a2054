import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Stack, Text } from "@mantine/core";

import { updateUserRules } from "../../../rules/user";
import { graphql } from "../../generated/gql";
import type { ReminderDefaultsForm_UserFragment } from "../../generated/graphql";
import { ProblemAlert } from "../../ui/problem-alert";
import { RemindBeforeField } from "../../ui/remind-before-field";
import { showDone } from "../../ui/show-toast";
import { SubmitButton } from "../../ui/submit-button";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { useUpdateProfile } from "./use-update-profile";

export const ReminderDefaultsForm_user = graphql(`
  fragment ReminderDefaultsForm_user on User {
    id
    remindBefore
    version
  }
`);

/** How long ahead somebody is reminded of what they plan from now on, unless the plan says otherwise. */
export function ReminderDefaultsForm({ user: ref }: { user: FragmentType<typeof ReminderDefaultsForm_user> }) {
  const { data: user, complete } = useFragment({ fragment: ReminderDefaultsForm_user, from: ref });
  return complete ? <LoadedReminderDefaultsForm user={user} /> : null;
}

function LoadedReminderDefaultsForm({ user }: { user: ReminderDefaultsForm_UserFragment }) {
  const { t } = useTranslation();
  const updateProfile = useUpdateProfile();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { remindBefore: user.remindBefore ?? [] },
    rules: updateUserRules,
    toInput: (values) => ({ ...values, id: user.id, version: user.version ?? 0 }),
    send: async (input) => {
      await updateProfile(input);
      showDone(t("profile.saved"));
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <RemindBeforeField {...form.getInputProps("remindBefore")} />
        <Text fz="sm" c="dimmed">
          {t("profile.remindersHelp")}
        </Text>
        <SubmitButton isSending={isSending}>{t("profile.saveReminders")}</SubmitButton>
      </Stack>
    </form>
  );
}
