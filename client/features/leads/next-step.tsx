import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { graphql } from "../../generated/gql";
import type { LeadsListItem_LeadFragment } from "../../generated/graphql";
import { DueTime } from "../../ui/due-time";
import { FollowUpTypeIcon } from "../../ui/follow-up-type";
import classes from "./leads-list.module.css";

export const LeadsListItem_lead = graphql(`
  fragment LeadsListItem_lead on Lead {
    id
    name
    company
    status
    owner {
      id
      name
    }
    nextFollowUp {
      id
      type
      dueDatetime
    }
  }
`);

/** The next step of a lead in a list, or that there is none. */
export function NextStep({ next }: { next: LeadsListItem_LeadFragment["nextFollowUp"] }) {
  const { t } = useTranslation();
  if (!next) {
    return (
      <Text fz="sm" c="dimmed">
        {t("lead.noNextStep")}
      </Text>
    );
  }
  return (
    <div className={classes["next"]}>
      <FollowUpTypeIcon type={next.type} size={26} withHiddenWord />
      <DueTime dueDatetime={next.dueDatetime} isOpen stacked />
    </div>
  );
}
