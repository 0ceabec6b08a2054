import { ActionIcon, Menu, Popover, Text } from "@mantine/core";
import { IconDotsVertical, IconLock } from "@tabler/icons-react";
import type { RefObject } from "react";

import type { LeadStatus } from "../../../rules/lead-status";
import { RowMenu } from "../../ui/row-menu";
import { useTranslation } from "../../ui/use-translation";
import { boardStatuses } from "./board-columns";
import classes from "./board.module.css";
import { LeadStatusItems } from "./lead-status-menu";
import type { BoardLead } from "./use-board";

interface BoardCardMenuProps {
  lead: BoardLead;
  opener: RefObject<HTMLButtonElement | null>;
  onMove: (status: LeadStatus) => void;
}

/** Moves a card without dragging it. */
export function BoardCardMenu({ lead, opener, onMove }: BoardCardMenuProps) {
  const { t } = useTranslation();
  return (
    // The card that the focus would go back to is in another column by then.
    <RowMenu
      position="bottom-end"
      returnFocus={false}
      button={(props) => (
        <ActionIcon
          {...props}
          ref={opener}
          variant="subtle"
          color="gray"
          size={28}
          className={classes["action"]}
          aria-label={t("board.moveTo", { name: lead.name })}
        >
          <IconDotsVertical size={16} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      )}
    >
      <Menu.Label>{t("board.moveToLabel")}</Menu.Label>
      <LeadStatusItems current={lead.status} statuses={boardStatuses} onChoose={onMove} />
    </RowMenu>
  );
}

/** Why a card stays where it is. */
export function BoardCardLock({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <Popover position="bottom-end" width={240} shadow="md" trapFocus={false}>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          className={classes["action"]}
          aria-label={t("board.whyLocked", { name })}
        >
          <IconLock size={16} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fz="sm">{t("board.locked")}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}
