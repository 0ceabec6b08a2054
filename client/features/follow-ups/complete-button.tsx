import { Button } from "@mantine/core";
import { lazy, useRef, useState } from "react";

import { canCompleteFollowUp } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";
import type { FollowUpItem } from "./follow-up-item";
import { FollowUpStatusBadge } from "./follow-up-status-badge";

const CompleteFollowUpForm = lazy(async () => ({
  default: (await import("./complete-follow-up-form")).CompleteFollowUpForm,
}));

// A list has many of them: the row that holds one watches the cache for it.
export const CompleteButton_followUp = graphql(`
  fragment CompleteButton_followUp on FollowUp {
    id
    type
    dueDatetime
    status
    notes
    version
    contact {
      id
    }
    assignedTo {
      id
      remindBefore
    }
    lead {
      id
      name
      owner {
        id
      }
    }
  }
`);

interface CompleteButtonProps {
  followUp: FollowUpItem;
  /** The id of what names the follow-up, for those who hear the button without seeing its row. */
  describedBy: string;
  onCompleted?: () => void;
}

/** The way to complete a follow-up; once it is not pending any more, where it stands. */
export function CompleteButton({ followUp, describedBy, onCompleted }: CompleteButtonProps) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const [isOpen, setIsOpen] = useState(false);
  const standing = useRef<HTMLSpanElement>(null);
  const { status, type, lead } = followUp;
  const finish = () => {
    setIsOpen(false);
    onCompleted?.();
  };

  return (
    <>
      {status !== "PENDING" && (
        <span ref={standing} tabIndex={-1}>
          <FollowUpStatusBadge status={status} />
        </span>
      )}
      {canCompleteFollowUp(user, followUp) && (
        <Button variant="default" onClick={() => setIsOpen(true)} aria-describedby={describedBy}>
          {t("complete.action")}
        </Button>
      )}
      <Dialog
        title={t("complete.title", { step: t(`followUpType.${type}`), lead: lead.name })}
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        // Once completed the button is gone; without this a keyboard would start again at the top of the page.
        onClosed={() => standing.current?.focus()}
      >
        <CompleteFollowUpForm followUp={followUp} onCancel={() => setIsOpen(false)} onCompleted={finish} />
      </Dialog>
    </>
  );
}
