import { Anchor, Badge, Text } from "@mantine/core";
import { Link } from "react-router";
import { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import type { LeadRow } from "./lead-row";
import classes from "./leads-list.module.css";

/** Name and company, each on one line; whoever rests on a longer one reads all of it. */
export const LeadName = ({ lead }: { lead: LeadRow }) => (
  <div className={classes["name"]}>
    <Anchor component={Link} to={`/leads/${lead.id}`} fw={600} c="bright" title={lead.name} className={classes["line"]}>
      <bdi>{lead.name}</bdi>
    </Anchor>
    {lead.company && (
      <Text fz="sm" c="dimmed" title={lead.company} className={classes["line"]}>
        <bdi>{lead.company}</bdi>
      </Text>
    )}
  </div>
);

export const LeadOwner = ({ lead }: { lead: LeadRow }) => (
  <Text fz="sm" title={lead.owner.name} className={classes["line"]}>
    <bdi>{lead.owner.name}</bdi>
  </Text>
);

/** How many tags find room; the others are counted. */
const TAGS_SHOWN = 2;

export function LeadTags({ lead }: { lead: LeadRow }) {
  const { t } = useTranslation();
  const names = lead.tags.map(({ name }) => name);
  const others = names.slice(TAGS_SHOWN);
  return (
    <div className={classes["tags"]} title={names.join(", ")}>
      <div className={classes["shownTags"]}>
        {names.slice(0, TAGS_SHOWN).map((name) => (
          <Badge key={name} variant="default" tt="none" fw={500} className={classes["tag"]}>
            <bdi>{name}</bdi>
          </Badge>
        ))}
      </div>
      {others.length > 0 && (
        <Text fz="xs" c="dimmed" aria-label={t("leadList.otherTags", { names: others.join(", ") })} role="note">
          +{others.length}
        </Text>
      )}
    </div>
  );
}

export function LeadChange({ lead }: { lead: LeadRow }) {
  const { now, formats } = useClock();
  const changed = Temporal.Instant.from(lead.updatedAt);
  return (
    <Text
      component="time"
      dateTime={lead.updatedAt}
      fz="sm"
      c="dimmed"
      title={formats.moment(changed, now)}
      className={classes["line"]}
    >
      {formats.relative(changed, now)}
    </Text>
  );
}
