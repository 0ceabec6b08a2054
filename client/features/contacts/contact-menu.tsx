import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconPencil, IconStar, IconTrash, type IconProps } from "@tabler/icons-react";
import { lazy, useRef, useState, type ComponentType } from "react";

import type { ContactListItem_ContactFragment } from "../../generated/graphql";
import { Dialog } from "../../ui/dialog";
import { showDone, showProblem } from "../../ui/show-toast";
import { showUndo } from "../../ui/show-undo";
import { useTranslation } from "../../ui/use-translation";
import { useDeleteContact } from "./use-delete-contact";
import { useRestoreContact } from "./use-restore-contact";
import { useSetPrimaryContact } from "./use-set-primary-contact";

const EditContactForm = lazy(async () => ({ default: (await import("./edit-contact-form")).EditContactForm }));

const icon = (Icon: ComponentType<IconProps>) => <Icon size={18} stroke={1.7} aria-hidden="true" />;

interface ContactMenuProps {
  contact: ContactListItem_ContactFragment;
  leadId: string;
}

/** What can be done with a contact, besides reaching them. */
export function ContactMenu({ contact, leadId }: ContactMenuProps) {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const setPrimaryContact = useSetPrimaryContact();
  const deleteContact = useDeleteContact();
  const restoreContact = useRestoreContact();
  const { id, name, isPrimary } = contact;

  const tell = (title: string) => (error: unknown) => showProblem(title, error);
  const promote = () =>
    setPrimaryContact(contact, leadId).then(
      () => showDone(t("contact.promoted", { name })),
      tell(t("contact.promoteFailed")),
    );
  const remove = () =>
    deleteContact(id, leadId).then(
      (places) => showUndo(t("contact.deleted", { name }), () => restoreContact(contact, leadId, places)),
      tell(t("contact.deleteFailed")),
    );

  return (
    <>
      <Menu position="bottom-end" width={240} shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            ref={opener}
            variant="subtle"
            color="gray"
            size={44}
            aria-label={t("contact.actionsFor", { name })}
          >
            {icon(IconDots)}
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={icon(IconPencil)} onClick={() => setIsEditing(true)}>
            {t("contact.edit")}
          </Menu.Item>
          {!isPrimary && (
            <Menu.Item leftSection={icon(IconStar)} onClick={() => void promote()}>
              {t("contact.promote")}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item color="red" leftSection={icon(IconTrash)} onClick={() => void remove()}>
            {t("contact.delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog
        title={t("contact.editTitle", { name })}
        opened={isEditing}
        onClose={() => setIsEditing(false)}
        // The menu's item that opened it is gone by then, and the focus would be as well.
        onClosed={() => opener.current?.focus()}
      >
        <EditContactForm contact={contact} leadId={leadId} onClose={() => setIsEditing(false)} />
      </Dialog>
    </>
  );
}
