import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconKey, IconLock, IconLockOpen, IconPencil, IconTrash, type IconProps } from "@tabler/icons-react";
import { useRef, type ComponentType } from "react";
import { Link } from "react-router";

import { useCurrentUser } from "../../apollo/use-session";
import type { UserItem_UserFragment } from "../../generated/graphql";
import { showDone, showProblem } from "../../ui/show-toast";
import { useTranslation } from "../../ui/use-translation";
import { useEnableUser } from "./use-enable-user";
import { UserDialog, useUserDialog } from "./user-dialog";

const icon = (Icon: ComponentType<IconProps>) => <Icon size={18} stroke={1.7} aria-hidden="true" />;

/** What can be done with a user. */
export function UserActions({ user }: { user: UserItem_UserFragment }) {
  const { t } = useTranslation();
  const isOneself = useCurrentUser().id === user.id;
  const enableUser = useEnableUser();
  const dialog = useUserDialog();
  const opener = useRef<HTMLButtonElement>(null);

  const enable = () =>
    enableUser(user).then(
      () => showDone(t("user.enabled", { name: user.name })),
      (error: unknown) => showProblem(t("user.enableFailed"), error),
    );

  return (
    <>
      <Menu position="bottom-end" width={220} shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            ref={opener}
            variant="subtle"
            color="gray"
            size={44}
            aria-label={t("user.actionsFor", { name: user.name })}
          >
            {icon(IconDots)}
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={icon(IconPencil)} onClick={() => dialog.open("edit")}>
            {t("user.edit")}
          </Menu.Item>
          {isOneself ? (
            // One's own password is changed by the current one.
            <Menu.Item leftSection={icon(IconKey)} component={Link} to="/profile">
              {t("user.ownPassword")}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={icon(IconKey)} onClick={() => dialog.open("password")}>
              {t("user.setPassword")}
            </Menu.Item>
          )}
          {user.status === "ACTIVE" ? (
            <Menu.Item leftSection={icon(IconLock)} onClick={() => dialog.open("disable")}>
              {t("user.disable")}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={icon(IconLockOpen)} onClick={() => void enable()}>
              {t("user.enable")}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item color="red" leftSection={icon(IconTrash)} onClick={() => dialog.open("delete")}>
            {t("user.delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {/* The menu's item that opened it is gone by then, and the focus would be as well. */}
      <UserDialog user={user} {...dialog} onClosed={() => opener.current?.focus()} />
    </>
  );
}
