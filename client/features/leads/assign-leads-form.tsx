import { Stack } from "@mantine/core";
import { useState, type SubmitEvent } from "react";

import { DialogActions } from "../../ui/dialog-actions";
import { useTranslation } from "../../ui/use-translation";
import { OwnerSelect } from "./owner-select";
import type { Owner } from "./owner";

interface AssignLeadsFormProps {
  onAssign: (owner: Owner) => void;
  onCancel: () => void;
}

/** Who is to look after the leads. */
export function AssignLeadsForm({ onAssign, onCancel }: AssignLeadsFormProps) {
  const { t } = useTranslation();
  const [owner, setOwner] = useState<Owner | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsMissing(owner === null);
    if (owner) onAssign(owner);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <OwnerSelect
          label={t("leadList.newOwner")}
          placeholder={t("leadList.ownerHint")}
          required
          data-autofocus
          value={owner?.id ?? null}
          onChange={setOwner}
          error={isMissing && owner === null && t("issue.required")}
        />
        <DialogActions submitLabel={t("leadList.assign")} isSending={false} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
