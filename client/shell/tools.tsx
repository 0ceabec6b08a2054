import { ActionIcon } from "@mantine/core";
import { IconPlus, IconSearch, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";

import { UserMenu } from "../features/account/user-menu";
import { ReminderBell } from "../features/reminders/reminder-bell";
import { useTranslation } from "../ui/use-translation";
import { useCommands } from "./commands-context";
import classes from "./shell.module.css";

/** What is in reach on every page. */
export function Tools() {
  const { t } = useTranslation();
  const { show, canAdd } = useCommands();
  return (
    <div className={classes["tools"]}>
      <Tool label={t("palette.title")} Icon={IconSearch} onClick={() => show("palette")} />
      {canAdd && <Tool label={t("quickAdd.title")} Icon={IconPlus} onClick={() => show("quickAdd")} />}
      <ReminderBell />
      <UserMenu onShowKeys={() => show("keys")} />
    </div>
  );
}

interface ToolProps {
  label: string;
  Icon: ComponentType<IconProps>;
  onClick: () => void;
}

const Tool = ({ label, Icon, onClick }: ToolProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    size={44}
    radius="xl"
    c="var(--mantine-color-text)"
    aria-label={label}
    title={label}
    onClick={onClick}
  >
    <Icon size={22} stroke={1.7} aria-hidden="true" />
  </ActionIcon>
);
