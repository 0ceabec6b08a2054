import { Stack, Text } from "@mantine/core";
import { useState } from "react";

import { deleteUserRules } from "../../../rules/user";
import { useCurrentUser } from "../../apollo/use-session";
import { DialogActions } from "../../ui/dialog-actions";
import { readProblem } from "../../ui/problem";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { HeirSelect } from "./heir-select";
import { LastAdminAlert } from "./last-admin-alert";
import { useDeleteUser } from "./use-delete-user";
import type { UserFormProps } from "./user-dialog";

const nobody: string | null = null;

/** Asks before a user is deleted, and for an heir once the server says that there is something to inherit. */
export function DeleteUserForm({ user, onClose }: UserFormProps) {
  const { t } = useTranslation();
  const isOneself = useCurrentUser().id === user.id;
  const deleteUser = useDeleteUser();
  const [needsHeir, setNeedsHeir] = useState(false);
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { reassignTo: nobody },
    rules: deleteUserRules,
    toInput: ({ reassignTo }) => ({ id: user.id, reassignTo }),
    send: async (input) => {
      try {
        await deleteUser(input);
      } catch (error) {
        if (readProblem(error).fields["reassignTo"]) setNeedsHeir(true);
        throw error;
      }
      showDone(t("user.deleted", { name: user.name }));
      onClose();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{t(isOneself ? "user.deleteOneself" : "user.deleteConsequence", { name: user.name })}</Text>
        <LastAdminAlert problem={problem} />
        {needsHeir && <HeirSelect user={user} {...form.getInputProps("reassignTo")} />}
        <DialogActions submitLabel={t("user.delete")} isDangerous isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
