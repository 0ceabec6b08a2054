import { Stack, TextInput } from "@mantine/core";

import { updateViewRules } from "../../../rules/view";
import type { ViewItem_ViewFragment } from "../../generated/graphql";
import { DialogActions } from "../../ui/dialog-actions";
import { EditProblem } from "../../ui/edit-problem";
import { showDone } from "../../ui/show-toast";
import { useEditForm } from "../../ui/use-edit-form";
import { useTranslation } from "../../ui/use-translation";
import { ShareSwitch } from "./share-switch";
import { useUpdateView } from "./use-update-view";

/** The forms hold texts, and compare them where two have edited at once. */
const asText = (isShared: boolean) => (isShared ? "yes" : "no");

/** Renames a view, shares it, or takes that back. */
export function EditViewForm({ view, onClose }: { view: ViewItem_ViewFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const updateView = useUpdateView();
  const { form, problem, isSending, submit, takeStored } = useEditForm({
    id: view.id,
    version: view.version,
    fields: { name: view.name, sharing: asText(view.isShared) },
    rules: renameRules,
    send: async ({ sharing, ...input }) => {
      // Named only when it was changed here: somebody else may have changed it meanwhile.
      const isChanged = sharing !== asText(view.isShared);
      await updateView(isChanged ? { ...input, isShared: sharing === asText(true) } : input);
      showDone(t("view.saved"));
      onClose();
    },
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <EditProblem problem={problem} takeStored={takeStored} />
        <TextInput label={t("view.name")} required data-autofocus autoComplete="off" {...form.getInputProps("name")} />
        <ShareSwitch
          checked={form.getValues().sharing === asText(true)}
          onChange={(isShared) => form.setFieldValue("sharing", asText(isShared))}
        />
        <DialogActions submitLabel={t("save")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** As the rules of the server, but for sharing, which is a text here. */
const renameRules = updateViewRules.pick({ id: true, version: true, name: true }).loose();
