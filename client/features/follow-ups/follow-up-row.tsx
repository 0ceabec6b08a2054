import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Anchor, Text } from "@mantine/core";
import { useId } from "react";
import { Link } from "react-router";

import { isOpenStatus } from "../../../rules/follow-up-status";
import { graphql } from "../../generated/gql";
import { DueTime } from "../../ui/due-time";
import { FollowUpTypeIcon } from "../../ui/follow-up-type";
import { useTranslation } from "../../ui/use-translation";
import { CompleteButton } from "./complete-button";
import { FollowUpActions } from "./follow-up-actions";
import classes from "./follow-up-row.module.css";

export const FollowUpRow_followUp = graphql(`
  fragment FollowUpRow_followUp on FollowUp {
    id
    type
    dueDatetime
    status
    contact {
      id
      name
    }
    assignedTo {
      id
      name
    }
    lead {
      id
      name
      company
    }
    ...CompleteButton_followUp @unmask
  }
`);

interface FollowUpRowProps {
  followUp: FragmentType<typeof FollowUpRow_followUp>;
  onCompleted?: () => void;
  /** Where not all of them are one's own. */
  withAssignee?: boolean;
}

/** A follow-up among those of many leads. */
export function FollowUpRow({ followUp: ref, onCompleted, withAssignee = false }: FollowUpRowProps) {
  const { t } = useTranslation();
  const nameId = useId();
  const { data: followUp, complete } = useFragment({
    fragment: FollowUpRow_followUp,
    fragmentName: "FollowUpRow_followUp",
    from: ref,
  });
  if (!complete) return null;
  const { lead, contact } = followUp;
  const isOpen = isOpenStatus(followUp.status);

  return (
    <div role="listitem" className={classes["row"]} data-done={!isOpen || undefined} data-testid="follow-up-row">
      <FollowUpTypeIcon type={followUp.type} />
      <div className={classes["what"]} id={nameId}>
        <Text className={`${classes["name"]} foreign-text`}>
          <Anchor component={Link} to={`/leads/${lead.id}`} fw={600} c={isOpen ? "bright" : "dimmed"}>
            <bdi>{lead.name}</bdi>
          </Anchor>
          {lead.company && (
            <Text component="span" c="dimmed" fz="sm" className={classes["company"]}>
              <bdi>{lead.company}</bdi>
            </Text>
          )}
        </Text>
        <Text fz="sm" c="dimmed" className="foreign-text">
          {contact
            ? t("followUp.stepWith", { step: t(`followUpType.${followUp.type}`), contact: contact.name })
            : t(`followUpType.${followUp.type}`)}
          {withAssignee && <> · {t("followUp.assignedTo", { name: followUp.assignedTo.name })}</>}
        </Text>
      </div>
      <div className={classes["when"]}>
        <DueTime dueDatetime={followUp.dueDatetime} isOpen={isOpen} stacked />
      </div>
      <div className={classes["action"]}>
        <CompleteButton followUp={followUp} describedBy={nameId} onCompleted={onCompleted} />
      </div>
      <div className={classes["menu"]}>
        <FollowUpActions followUp={followUp} />
      </div>
    </div>
  );
}
