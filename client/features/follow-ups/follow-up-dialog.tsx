import { lazy, useState } from "react";

import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";
import type { FollowUpItem } from "./follow-up-item";

/** What every form in the dialog is given. */
export interface FollowUpFormProps {
  followUp: FollowUpItem;
  onClose: () => void;
}

const forms = {
  complete: lazy(async () => {
    const { CompleteFollowUpForm } = await import("./complete-follow-up-form");
    return {
      default: ({ followUp, onClose }: FollowUpFormProps) => (
        <CompleteFollowUpForm followUp={followUp} onCancel={onClose} onCompleted={onClose} />
      ),
    };
  }),
  reschedule: lazy(async () => ({ default: (await import("./reschedule-form")).RescheduleForm })),
  edit: lazy(async () => ({ default: (await import("./edit-follow-up-form")).EditFollowUpForm })),
  cancel: lazy(async () => ({ default: (await import("./cancel-follow-up-form")).CancelFollowUpForm })),
};
export type FollowUpDialogKind = keyof typeof forms;

/** Which dialog is open; while it goes from the screen it still is what it was. */
export function useFollowUpDialog() {
  const [kind, setKind] = useState<FollowUpDialogKind>("edit");
  const [isOpen, setIsOpen] = useState(false);
  const open = (wanted: FollowUpDialogKind) => {
    setKind(wanted);
    setIsOpen(true);
  };
  return { kind, isOpen, open, close: () => setIsOpen(false) };
}

interface FollowUpDialogProps {
  followUp: FollowUpItem;
  kind: FollowUpDialogKind;
  isOpen: boolean;
  close: () => void;
  onClosed: () => void;
}

export function FollowUpDialog({ followUp, kind, isOpen, close, onClosed }: FollowUpDialogProps) {
  const { t } = useTranslation();
  const Form = forms[kind];
  const title = t(`followUp.dialog.${kind}`, { step: t(`followUpType.${followUp.type}`), lead: followUp.lead.name });
  return (
    <Dialog title={title} opened={isOpen} onClose={close} onClosed={onClosed}>
      <Form followUp={followUp} onClose={close} />
    </Dialog>
  );
}
