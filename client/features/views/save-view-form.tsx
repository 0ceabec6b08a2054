import { Stack, TextInput } from "@mantine/core";

import { createViewRules, type ViewPlace } from "../../../rules/view";
import { DialogActions } from "../../ui/dialog-actions";
import { ProblemAlert } from "../../ui/problem-alert";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { ShareSwitch } from "./share-switch";
import { useCreateView } from "./use-create-view";

interface SaveViewFormProps {
  place: ViewPlace;
  search: string;
  onSaved: (view: { id: string; place: ViewPlace; search: string }) => void;
  onCancel: () => void;
}

/** Keeps what is sought right now under a name. */
export function SaveViewForm({ place, search, onSaved, onCancel }: SaveViewFormProps) {
  const { t } = useTranslation();
  const createView = useCreateView();
  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { name: "", isShared: false },
    rules: createViewRules,
    toInput: (values) => ({ ...values, place, search }),
    send: async (input) => onSaved(await createView(input)),
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <TextInput
          label={t("view.name")}
          placeholder={t("view.nameExample")}
          required
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <ShareSwitch
          checked={form.getValues().isShared}
          onChange={(isShared) => form.setFieldValue("isShared", isShared)}
        />
        <DialogActions submitLabel={t("view.submit")} isSending={isSending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
