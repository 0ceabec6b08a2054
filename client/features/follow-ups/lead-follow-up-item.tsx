import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Text } from "@mantine/core";
import { useId } from "react";

import { isOpenStatus } from "../../../rules/follow-up-status";
import { graphql } from "../../generated/gql";
import { DueTime } from "../../ui/due-time";
import { FollowUpTypeIcon } from "../../ui/follow-up-type";
import { useTranslation } from "../../ui/use-translation";
import { CompleteButton } from "./complete-button";
import { FollowUpActions } from "./follow-up-actions";
import classes from "./follow-up-row.module.css";

export const LeadFollowUpItem_followUp = graphql(`
  fragment LeadFollowUpItem_followUp on FollowUp {
    id
    type
    dueDatetime
    status
    outcome
    notes
    contact {
      id
      name
    }
    assignedTo {
      id
      name
    }
    ...CompleteButton_followUp @unmask
  }
`);

/** A follow-up among the others of its lead. */
export function LeadFollowUpItem({ followUp: ref }: { followUp: FragmentType<typeof LeadFollowUpItem_followUp> }) {
  const { t } = useTranslation();
  const nameId = useId();
  const { data: followUp, complete } = useFragment({
    fragment: LeadFollowUpItem_followUp,
    fragmentName: "LeadFollowUpItem_followUp",
    from: ref,
  });
  if (!complete) return null;
  const { type, status, contact, assignedTo, outcome, notes } = followUp;
  const step = t(`followUpType.${type}`);

  return (
    <div role="listitem" className={classes["row"]} data-compact data-testid="lead-follow-up">
      <FollowUpTypeIcon type={type} />
      <div className={classes["what"]}>
        <Text id={nameId} fw={600} className="foreign-text">
          {contact ? t("followUp.stepWith", { step, contact: contact.name }) : step}
        </Text>
        <DueTime dueDatetime={followUp.dueDatetime} isOpen={isOpenStatus(status)} />
        {outcome && (
          <Text className="foreign-text" dir="auto" mt={4}>
            {outcome}
          </Text>
        )}
        {notes && (
          <Text fz="sm" c="dimmed" className={`${classes["notes"]} foreign-text`} dir="auto">
            {notes}
          </Text>
        )}
        <Text fz="sm" c="dimmed" className="foreign-text">
          {t("followUp.assignedTo", { name: assignedTo.name })}
        </Text>
      </div>
      <div className={classes["action"]}>
        <CompleteButton followUp={followUp} describedBy={nameId} />
        <FollowUpActions followUp={followUp} />
      </div>
    </div>
  );
}
