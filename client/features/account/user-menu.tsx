import { Avatar, Menu, Text, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { IconKeyboard, IconLogout, IconUserCircle } from "@tabler/icons-react";
import { Link } from "react-router";

import { useCurrentUser } from "../../apollo/use-session";
import { useTranslation } from "../../ui/use-translation";
import { colorSchemes, isColorScheme } from "./color-schemes";
import { useSignOut } from "./use-sign-out";
import classes from "./user-menu.module.css";

/** `onShowKeys` opens the list of keys, which is not this feature's. */
export function UserMenu({ onShowKeys }: { onShowKeys: () => void }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  return (
    <Menu position="bottom-end" width={240} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes["target"]} aria-label={t("account.menu", { name: user.name })}>
          <Avatar name={user.name} color="spruce" size={34} radius="xl" aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes["who"]}>
          <Text fw={600} className="foreign-text">
            {user.name}
          </Text>
          <Text fz="sm" c="dimmed">
            {t(`role.${user.role}`)}
          </Text>
        </div>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/profile"
          leftSection={<IconUserCircle size={18} stroke={1.7} aria-hidden="true" />}
        >
          {t("profile.title")}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.7} aria-hidden="true" />} onClick={onShowKeys}>
          {t("keys.title")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t("account.theme")}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(chosen) => isColorScheme(chosen) && setColorScheme(chosen)}>
          {colorSchemes.map(({ scheme, Icon }) => (
            <Menu.RadioItem
              key={scheme}
              value={scheme}
              rightSection={<Icon size={18} stroke={1.7} aria-hidden="true" />}
            >
              {t(`account.scheme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.7} aria-hidden="true" />} onClick={signOut}>
          {t("account.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
