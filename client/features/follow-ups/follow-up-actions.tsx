import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState, type ComponentPropsWithRef } from "react";

import { canChangeFollowUp } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useTranslation } from "../../ui/use-translation";
import type { FollowUpItem } from "./follow-up-item";
import { FollowUpMenu } from "./follow-up-menu";

/** The button at the end of a row that opens what can be done with its follow-up; none where nothing can. */
export function FollowUpActions({ followUp }: { followUp: FollowUpItem }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const [wasAskedFor, setWasAskedFor] = useState(false);
  if (!canChangeFollowUp(user, followUp)) return null;
  const step = t(`followUpType.${followUp.type}`);
  const button = (props: ComponentPropsWithRef<"button">) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      aria-label={t("followUp.actionsFor", { step, lead: followUp.lead.name })}
      {...props}
    >
      <IconDots size={18} stroke={1.7} aria-hidden="true" />
    </ActionIcon>
  );
  // A list has one in each row, and a menu is much to draw for whoever opens none.
  if (!wasAskedFor) {
    return button({ "aria-haspopup": "menu", "aria-expanded": false, onClick: () => setWasAskedFor(true) });
  }
  return <FollowUpMenu followUp={followUp} startsOpen target={(opener) => button({ ref: opener, autoFocus: true })} />;
}
