import { Stack } from "@mantine/core";
import { useState, type SubmitEvent } from "react";

import { DialogActions } from "../../ui/dialog-actions";
import { useTranslation } from "../../ui/use-translation";
import { TagField } from "./tag-field";
import type { Tagging } from "./tagging";

interface TagLeadsFormProps {
  isRemoving: boolean;
  onTag: (tagging: Tagging) => void;
  onCancel: () => void;
}

/** Which tags the leads get, or lose. */
export function TagLeadsForm({ isRemoving, onTag, onCancel }: TagLeadsFormProps) {
  const { t } = useTranslation();
  const [names, setNames] = useState<string[]>([]);
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsMissing(names.length === 0);
    if (names.length > 0) onTag(isRemoving ? { add: [], remove: names } : { add: names, remove: [] });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TagField
          label={t("leadList.tags")}
          description={isRemoving ? undefined : t("leadList.tagsHelp")}
          value={names}
          onChange={setNames}
          takesNew={!isRemoving}
          error={isMissing && names.length === 0 && t("issue.required")}
          data-autofocus
        />
        <DialogActions
          submitLabel={t(isRemoving ? "leadList.removeTags" : "leadList.addTags")}
          isSending={false}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
}
