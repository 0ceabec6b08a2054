import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";

import { canChangeFollowUp } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useTranslation } from "../../ui/use-translation";
import type { FollowUpItem } from "./follow-up-item";
import { FollowUpMenu } from "./follow-up-menu";

/** The button at the end of a row that opens what can be done with its follow-up; none where nothing can. */
export function FollowUpActions({ followUp }: { followUp: FollowUpItem }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  if (!canChangeFollowUp(user, followUp)) return null;
  const step = t(`followUpType.${followUp.type}`);
  return (
    <FollowUpMenu
      followUp={followUp}
      target={(opener) => (
        <ActionIcon
          ref={opener}
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t("followUp.actionsFor", { step, lead: followUp.lead.name })}
        >
          <IconDots size={18} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      )}
    />
  );
}
