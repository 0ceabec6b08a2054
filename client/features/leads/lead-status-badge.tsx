import { Badge } from "@mantine/core";

import type { LeadStatus } from "../../../rules/lead-status";
import { useTranslation } from "../../ui/use-translation";
import { leadStatusLooks } from "./lead-status";
import classes from "./lead-status-badge.module.css";

export function LeadStatusBadge({ status }: { status: LeadStatus }) {
  const { t } = useTranslation();
  const { color, Icon } = leadStatusLooks[status];
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      fw={600}
      leftSection={<Icon size={14} aria-hidden="true" />}
      classNames={{ root: classes["badge"], label: classes["label"] }}
    >
      {t(`leadStatus.${status}`)}
    </Badge>
  );
}
