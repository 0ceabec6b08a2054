import { Stack, Text } from "@mantine/core";

import { userRules } from "../../../rules/user";
import { useCurrentUser } from "../../apollo/use-session";
import { DialogActions } from "../../ui/dialog-actions";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { LastAdminAlert } from "./last-admin-alert";
import { useDisableUser } from "./use-disable-user";
import type { UserFormProps } from "./user-dialog";

/** Asks before a user is signed out everywhere, wherever they are at work. */
export function DisableUserForm({ user, onClose }: UserFormProps) {
  const { t } = useTranslation();
  const isOneself = useCurrentUser().id === user.id;
  const disableUser = useDisableUser();
  const { problem, isSending, submit } = useRuleForm({
    initialValues: {},
    rules: userRules,
    toInput: () => ({ id: user.id }),
    send: async (input) => {
      await disableUser(input);
      showDone(t("user.disabled", { name: user.name }));
      onClose();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{t(isOneself ? "user.disableOneself" : "user.disableConsequence", { name: user.name })}</Text>
        <LastAdminAlert problem={problem} />
        <DialogActions submitLabel={t("user.disable")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
