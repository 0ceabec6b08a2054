import type { MantineColor } from "@mantine/core";
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconSparkles, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";

import type { LeadStatus } from "../../../rules/lead-status";

interface Look {
  color: MantineColor;
  Icon: ComponentType<IconProps>;
}

/** Colour and icon of a status; its word always stands beside them. */
export const leadStatusLooks: Record<LeadStatus, Look> = {
  NEW: { color: "blue", Icon: IconCircleDashed },
  INTERESTED: { color: "yellow", Icon: IconSparkles },
  NOT_INTERESTED: { color: "gray", Icon: IconCircleX },
  CONVERTED: { color: "spruce", Icon: IconCircleCheck },
};
