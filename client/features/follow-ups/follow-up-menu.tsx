import { Menu, Text } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import {
  IconArrowRight,
  IconCalendarTime,
  IconCheck,
  IconPencil,
  IconTrash,
  IconX,
  type IconProps,
} from "@tabler/icons-react";
import { useRef, useState, type ComponentType, type ReactElement, type RefObject } from "react";
import { Link } from "react-router";
import { Temporal } from "temporal-polyfill";

import { canCompleteFollowUp, canDeleteFollowUp, canEditFollowUp } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import { FollowUpDialog, useFollowUpDialog } from "./follow-up-dialog";
import type { FollowUpItem } from "./follow-up-item";
import { rescheduleChoices, rescheduledTo } from "./reschedule-times";
import { useFollowUpActions } from "./use-follow-up-actions";

const icon = (Icon: ComponentType<IconProps>) => <Icon size={18} stroke={1.7} aria-hidden="true" />;

interface FollowUpMenuProps {
  followUp: FollowUpItem;
  /** Where the row around it offers neither the way to the lead nor completion. */
  standsAlone?: boolean;
  /** Whoever asked for it has pressed its button already. */
  startsOpen?: boolean;
  /** What opens the menu. */
  target: (ref: RefObject<HTMLButtonElement | null>) => ReactElement;
}

/** All that can be done with a follow-up, as far as its reader may. */
export function FollowUpMenu({ followUp, standsAlone = false, startsOpen = false, target }: FollowUpMenuProps) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const dialog = useFollowUpDialog();
  const { remove } = useFollowUpActions();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(startsOpen);
  // It gives the focus back only to where it was when it saw itself open.
  const isThere = useMounted();
  return (
    <>
      <Menu
        opened={isOpen && isThere}
        onChange={setIsOpen}
        position="bottom-end"
        width={280}
        shadow="md"
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>{target(opener)}</Menu.Target>
        <Menu.Dropdown>
          {standsAlone && (
            <Menu.Item leftSection={icon(IconArrowRight)} component={Link} to={`/leads/${followUp.lead.id}`}>
              {t("followUp.openLead", { lead: followUp.lead.name })}
            </Menu.Item>
          )}
          {standsAlone && canCompleteFollowUp(user, followUp) && (
            <Menu.Item leftSection={icon(IconCheck)} onClick={() => dialog.open("complete")}>
              {t("complete.action")}
            </Menu.Item>
          )}
          {canEditFollowUp(user, followUp) && (
            <>
              <RescheduleItems followUp={followUp} onOther={() => dialog.open("reschedule")} />
              <Menu.Divider />
              <Menu.Item leftSection={icon(IconPencil)} onClick={() => dialog.open("edit")}>
                {t("followUp.edit")}
              </Menu.Item>
              <Menu.Item leftSection={icon(IconX)} onClick={() => dialog.open("cancel")}>
                {t("followUp.cancel")}…
              </Menu.Item>
            </>
          )}
          {canDeleteFollowUp(user, followUp) && (
            <Menu.Item color="red" leftSection={icon(IconTrash)} onClick={() => remove(followUp)}>
              {t("followUp.delete")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {/* The menu's item that opened it is gone by then, and the focus would be as well. */}
      <FollowUpDialog followUp={followUp} {...dialog} onClosed={() => opener.current?.focus()} />
    </>
  );
}

/** To when it can be moved at a click, and the way to any other time. */
function RescheduleItems({ followUp, onOther }: { followUp: FollowUpItem; onOther: () => void }) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const { move } = useFollowUpActions();
  const due = Temporal.Instant.from(followUp.dueDatetime);
  return (
    <>
      <Menu.Label>{t("reschedule.title")}</Menu.Label>
      {rescheduleChoices.map((choice) => {
        const at = rescheduledTo(choice, { due, now, zone });
        return (
          at && (
            <Menu.Item
              key={choice}
              leftSection={icon(IconCalendarTime)}
              onClick={() => move(followUp, at)}
              rightSection={<Text fz="xs">{formats.near(at, now)}</Text>}
            >
              {t(`reschedule.choice.${choice}`)}
            </Menu.Item>
          )
        );
      })}
      <Menu.Item leftSection={icon(IconCalendarTime)} onClick={onOther}>
        {t("reschedule.choice.CUSTOM")}
      </Menu.Item>
    </>
  );
}
