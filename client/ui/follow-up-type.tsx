import { VisuallyHidden } from "@mantine/core";
import {
  IconBrandWhatsapp,
  IconCalendarEvent,
  IconMail,
  IconPhone,
  IconUsers,
  type IconProps,
} from "@tabler/icons-react";
import type { ComponentType } from "react";

import type { FollowUpType } from "../../rules/follow-up";
import classes from "./follow-up-type.module.css";
import { useTranslation } from "./use-translation";

/** Each type has its icon; its word stands beside it or is hidden within. */
export const followUpTypeIcons: Record<FollowUpType, ComponentType<IconProps>> = {
  CALL: IconPhone,
  MEETING: IconUsers,
  EMAIL: IconMail,
  WHATSAPP: IconBrandWhatsapp,
  OTHER: IconCalendarEvent,
};

interface FollowUpTypeIconProps {
  type: FollowUpType;
  size?: number;
  /** Where the word does not stand beside it. */
  withHiddenWord?: boolean;
}

export function FollowUpTypeIcon({ type, size = 34, withHiddenWord = false }: FollowUpTypeIconProps) {
  const { t } = useTranslation();
  const Icon = followUpTypeIcons[type];
  return (
    <span className={classes["icon"]} style={{ width: size, height: size }}>
      <Icon size={size * 0.55} stroke={1.7} aria-hidden="true" />
      {withHiddenWord && <VisuallyHidden>{t(`followUpType.${type}`)}</VisuallyHidden>}
    </span>
  );
}
