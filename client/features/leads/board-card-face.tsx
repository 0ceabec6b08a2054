import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Anchor, Text } from "@mantine/core";
import { IconAlertCircle, IconCircleDashed } from "@tabler/icons-react";
import { Link } from "react-router";
import { Temporal } from "temporal-polyfill";

import { graphql } from "../../generated/gql";
import type { BoardCard_LeadFragment } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import { DueTime } from "../../ui/due-time";
import { followUpTypeIcons } from "../../ui/follow-up-type";
import { useTranslation } from "../../ui/use-translation";
import classes from "./board.module.css";

export const BoardCard_lead = graphql(`
  fragment BoardCard_lead on Lead {
    id
    name
    company
    status
    owner {
      id
      name
    }
    tags {
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

/** What a card says, also while it is on its way. */
export function BoardCardFace({ lead: ref }: { lead: FragmentType<typeof BoardCard_lead> }) {
  const { data: lead, complete } = useFragment({ fragment: BoardCard_lead, from: ref });
  if (!complete) return null;
  return (
    <div className={classes["face"]}>
      <div className={classes["who"]}>
        {/* A link can be dragged by itself, which would take the card's drag away. */}
        <Anchor component={Link} to={`/leads/${lead.id}`} draggable={false} fz="sm" fw={600} c="bright">
          <bdi className="foreign-text">{lead.name}</bdi>
        </Anchor>
        <Text fz="xs" c="dimmed" className="foreign-text">
          {lead.company && (
            <>
              <bdi>{lead.company}</bdi>
              {" · "}
            </>
          )}
          <bdi>{lead.owner.name}</bdi>
        </Text>
      </div>
      <CardNextStep next={lead.nextFollowUp} />
      {lead.tags.length > 0 && (
        <ul className={classes["tags"]}>
          {lead.tags.map(({ id, name }) => (
            <li key={id} className="foreign-text">
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What is to be done next; that it is overdue, and that there is nothing, is told by icon and word. */
function CardNextStep({ next }: { next: BoardCard_LeadFragment["nextFollowUp"] }) {
  const { t } = useTranslation();
  const { now } = useClock();
  if (!next) {
    return (
      <Text fz="xs" c="dimmed" className={classes["next"]}>
        <IconCircleDashed size={16} stroke={1.7} aria-hidden="true" />
        {t("lead.noNextStep")}
      </Text>
    );
  }
  const isOverdue = Temporal.Instant.compare(Temporal.Instant.from(next.dueDatetime), now) < 0;
  const Icon = isOverdue ? IconAlertCircle : followUpTypeIcons[next.type];
  return (
    <div className={classes["next"]} data-overdue={isOverdue || undefined}>
      <Icon size={16} stroke={1.7} role="img" aria-label={t(`followUpType.${next.type}`)} />
      <DueTime dueDatetime={next.dueDatetime} isOpen />
    </div>
  );
}
