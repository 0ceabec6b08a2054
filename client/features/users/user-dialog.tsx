import { lazy, useState } from "react";

import type { UserItem_UserFragment } from "../../generated/graphql";
import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";

/** What every form in the dialog is given. */
export interface UserFormProps {
  user: UserItem_UserFragment;
  onClose: () => void;
}

const forms = {
  edit: lazy(async () => ({ default: (await import("./edit-user-form")).EditUserForm })),
  password: lazy(async () => ({ default: (await import("./set-password-form")).SetPasswordForm })),
  disable: lazy(async () => ({ default: (await import("./disable-user-form")).DisableUserForm })),
  delete: lazy(async () => ({ default: (await import("./delete-user-form")).DeleteUserForm })),
};
type Kind = keyof typeof forms;

/** Which dialog is open; while it goes from the screen it still is what it was. */
export function useUserDialog() {
  const [kind, setKind] = useState<Kind>("edit");
  const [isOpen, setIsOpen] = useState(false);
  const open = (wanted: Kind) => {
    setKind(wanted);
    setIsOpen(true);
  };
  return { kind, isOpen, open, close: () => setIsOpen(false) };
}

interface UserDialogProps {
  user: UserItem_UserFragment;
  kind: Kind;
  isOpen: boolean;
  close: () => void;
  onClosed: () => void;
}

export function UserDialog({ user, kind, isOpen, close, onClosed }: UserDialogProps) {
  const { t } = useTranslation();
  const Form = forms[kind];
  return (
    <Dialog title={t(`user.dialog.${kind}`, { name: user.name })} opened={isOpen} onClose={close} onClosed={onClosed}>
      <Form user={user} onClose={close} />
    </Dialog>
  );
}
