import { Badge } from "@mantine/core";
import { IconCircleCheck, IconLock } from "@tabler/icons-react";

import type { UserStatus } from "../../../rules/user";
import { useTranslation } from "../../ui/use-translation";

const looks = {
  ACTIVE: { color: "spruce", Icon: IconCircleCheck },
  DISABLED: { color: "gray", Icon: IconLock },
} as const;

export function UserStatusBadge({ status }: { status: UserStatus }) {
  const { t } = useTranslation();
  const { color, Icon } = looks[status];
  return (
    <Badge variant="light" color={color} tt="none" fw={600} leftSection={<Icon size={14} aria-hidden="true" />}>
      {t(`userStatus.${status}`)}
    </Badge>
  );
}
