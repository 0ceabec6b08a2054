import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Stack, Text, TextInput } from "@mantine/core";

import { updateUserRules } from "../../../rules/user";
import { graphql } from "../../generated/gql";
import type { ProfileForm_UserFragment } from "../../generated/graphql";
import { EditProblem } from "../../ui/edit-problem";
import { SubmitButton } from "../../ui/submit-button";
import { showDone } from "../../ui/show-toast";
import { TimezoneSelect } from "../../ui/timezone-select";
import { useEditForm } from "../../ui/use-edit-form";
import { useTranslation } from "../../ui/use-translation";
import { useUpdateProfile } from "./use-update-profile";

export const ProfileForm_user = graphql(`
  fragment ProfileForm_user on User {
    id
    name
    email
    role
    timezone
    version
  }
`);

/** What somebody may change of themselves. */
export function ProfileForm({ user: ref }: { user: FragmentType<typeof ProfileForm_user> }) {
  const { data: user, complete } = useFragment({ fragment: ProfileForm_user, from: ref });
  return complete ? <LoadedProfileForm user={user} /> : null;
}

function LoadedProfileForm({ user }: { user: ProfileForm_UserFragment }) {
  const { t } = useTranslation();
  const updateProfile = useUpdateProfile();
  const { form, problem, isSending, submit, takeStored } = useEditForm({
    id: user.id,
    version: user.version ?? 0,
    fields: { name: user.name, timezone: user.timezone ?? "" },
    rules: updateUserRules,
    send: async (input) => {
      await updateProfile(input);
      showDone(t("profile.saved"));
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <EditProblem problem={problem} takeStored={takeStored} />
        <TextInput label={t("profile.name")} required autoComplete="name" {...form.getInputProps("name")} />
        <TimezoneSelect label={t("timezone.label")} {...form.getInputProps("timezone")} />
        <div>
          <Text fz="sm" className="foreign-text">
            {t("profile.fixed", { email: user.email ?? "", role: t(`role.${user.role}`) })}
          </Text>
          <Text fz="sm" c="dimmed">
            {t("profile.fixedHelp")}
          </Text>
        </div>
        <SubmitButton isSending={isSending}>{t("save")}</SubmitButton>
      </Stack>
    </form>
  );
}
