import { IconCircleCheck, IconLock } from "@tabler/icons-react";

import type { UserStatus } from "../../../rules/user";
import { StatusBadge } from "../../ui/status-badge";
import { useTranslation } from "../../ui/use-translation";

const looks = {
  ACTIVE: { color: "spruce", Icon: IconCircleCheck },
  DISABLED: { color: "gray", Icon: IconLock },
} as const;

export function UserStatusBadge({ status }: { status: UserStatus }) {
  const { t } = useTranslation();
  return <StatusBadge {...looks[status]} word={t(`userStatus.${status}`)} />;
}
