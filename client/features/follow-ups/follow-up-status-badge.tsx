import type { MantineColor } from "@mantine/core";
import { IconCheck, IconClock, IconClockOff, IconX, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";

import type { FollowUpStatus } from "../../../rules/follow-up-status";
import { StatusBadge } from "../../ui/status-badge";
import { useTranslation } from "../../ui/use-translation";

const looks: Record<FollowUpStatus, { color: MantineColor; Icon: ComponentType<IconProps> }> = {
  PENDING: { color: "blue", Icon: IconClock },
  COMPLETED: { color: "spruce", Icon: IconCheck },
  CANCELLED: { color: "gray", Icon: IconX },
  MISSED: { color: "red", Icon: IconClockOff },
};

export function FollowUpStatusBadge({ status }: { status: FollowUpStatus }) {
  const { t } = useTranslation();
  return <StatusBadge {...looks[status]} word={t(`followUpStatus.${status}`)} />;
}
