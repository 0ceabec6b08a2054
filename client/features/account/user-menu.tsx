import { Avatar, Menu, Text, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";

import { useCurrentUser } from "../../apollo/use-session";
import { readProblem } from "../../ui/problem";
import { useLogout } from "./use-logout";
import classes from "./user-menu.module.css";

const schemes: { scheme: MantineColorScheme; Icon: ComponentType<IconProps> }[] = [
  { scheme: "light", Icon: IconSun },
  { scheme: "dark", Icon: IconMoon },
  { scheme: "auto", Icon: IconDeviceDesktop },
];

const isColorScheme = (word: string): word is MantineColorScheme => schemes.some(({ scheme }) => scheme === word);

export function UserMenu() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const logout = useLogout();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  const signOut = () =>
    logout().catch((error: unknown) => {
      const message = readProblem(error).message || t("problem.unreachable");
      notifications.show({ color: "red", title: t("account.signOutFailed"), message });
    });

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
        <Menu.Label>{t("account.theme")}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(chosen) => isColorScheme(chosen) && setColorScheme(chosen)}>
          {schemes.map(({ scheme, Icon }) => (
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
        <Menu.Item
          leftSection={<IconLogout size={18} stroke={1.7} aria-hidden="true" />}
          onClick={() => void signOut()}
        >
          {t("account.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
