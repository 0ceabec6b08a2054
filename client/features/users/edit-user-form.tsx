import { SimpleGrid, Stack, TextInput } from "@mantine/core";

import { roles, updateUserRules } from "../../../rules/user";
import { DialogActions } from "../../ui/dialog-actions";
import { EditProblem } from "../../ui/edit-problem";
import { showDone } from "../../ui/show-toast";
import { TimezoneSelect } from "../../ui/timezone-select";
import { useEditForm } from "../../ui/use-edit-form";
import { useTranslation } from "../../ui/use-translation";
import { RoleSelect } from "./role-select";
import { useUpdateUser } from "./use-update-user";
import type { UserFormProps } from "./user-dialog";

export function EditUserForm({ user, onClose }: UserFormProps) {
  const { t } = useTranslation();
  const updateUser = useUpdateUser();
  const wordForRole = (value: string) => {
    const role = roles.find((one) => one === value);
    return role ? t(`role.${role}`) : value;
  };

  const { form, problem, isSending, submit, takeStored } = useEditForm({
    id: user.id,
    version: user.version ?? 0,
    fields: { name: user.name, email: user.email ?? "", role: user.role, timezone: user.timezone ?? "" },
    rules: updateUserRules,
    wordFor: (field, value) => (field === "role" ? wordForRole(value) : value),
    send: async (input) => {
      await updateUser(input);
      showDone(t("user.saved", { name: input.name }));
      onClose();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <EditProblem problem={problem} takeStored={takeStored} />
        <TextInput
          label={t("user.name")}
          required
          autoFocus
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <TextInput label={t("user.email")} type="email" required autoComplete="off" {...form.getInputProps("email")} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <RoleSelect {...form.getInputProps("role")} />
          <TimezoneSelect label={t("timezone.label")} {...form.getInputProps("timezone")} />
        </SimpleGrid>
        <DialogActions submitLabel={t("save")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
