import { Button, Group } from "@mantine/core";

import { useTranslation } from "./use-translation";

interface DialogActionsProps {
  submitLabel: string;
  isSending: boolean;
  /** What it does cannot be undone. */
  isDangerous?: boolean;
  onCancel: () => void;
  /** Where "Cancel" could be taken for what the dialog does. */
  cancelLabel?: string;
}

export function DialogActions({
  submitLabel,
  isSending,
  isDangerous = false,
  onCancel,
  cancelLabel,
}: DialogActionsProps) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap="sm" mt="xs">
      <Button type="button" variant="default" onClick={onCancel}>
        {cancelLabel ?? t("cancel")}
      </Button>
      <Button type="submit" loading={isSending} color={isDangerous ? "red.9" : undefined}>
        {submitLabel}
      </Button>
    </Group>
  );
}
