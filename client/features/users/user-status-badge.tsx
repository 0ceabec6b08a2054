import { Badge } from "@mantine/core";
import { IconCircleCheck, IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { UserStatus } from "../../../rules/user";

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
