import type { MantineColor } from "@mantine/core";
import type { IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";

import classes from "./status-badge.module.css";

interface StatusBadgeProps {
  color: MantineColor;
  Icon: ComponentType<IconProps>;
  word: string;
}

/** Where something stands, in a word, with its colour and its icon. Plain elements: a list has one in each row. */
export const StatusBadge = ({ color, Icon, word }: StatusBadgeProps) => (
  <span
    className={classes["badge"]}
    style={{ background: `var(--mantine-color-${color}-light)`, color: `var(--mantine-color-${color}-light-color)` }}
  >
    <span className={classes["icon"]}>
      <Icon size={14} aria-hidden="true" />
    </span>
    {word}
  </span>
);
