import { Link } from "react-router";
import { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import type { LeadRow } from "./lead-row";
import classes from "./leads-list.module.css";

// Plain elements with the style sheet's own looks: what stands in each of many rows is drawn with each turn of the wheel,
// and a component that reads its looks from its props is several times slower.

/** Name and company, each on one line; whoever rests on a longer one reads all of it. */
export const LeadName = ({ lead }: { lead: LeadRow }) => (
  <div className={classes["name"]}>
    <Link to={`/leads/${lead.id}`} title={lead.name} className={`${classes["line"]} ${classes["link"]}`}>
      <bdi>{lead.name}</bdi>
    </Link>
    {lead.company && (
      <div title={lead.company} className={`${classes["line"]} small-text dimmed-text`}>
        <bdi>{lead.company}</bdi>
      </div>
    )}
  </div>
);

/** The same to look at, and nothing that can be pressed. */
export const LeadNameOnly = ({ lead }: { lead: LeadRow }) => (
  <div className={classes["name"]}>
    <bdi className={`${classes["line"]} ${classes["link"]}`}>{lead.name}</bdi>
    {lead.company && <bdi className={`${classes["line"]} small-text dimmed-text`}>{lead.company}</bdi>}
  </div>
);

export const LeadOwner = ({ lead }: { lead: LeadRow }) => (
  <div title={lead.owner.name} className={`${classes["line"]} small-text`}>
    <bdi>{lead.owner.name}</bdi>
  </div>
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
          <bdi key={name} className={classes["tag"]}>
            {name}
          </bdi>
        ))}
      </div>
      {others.length > 0 && (
        <span
          className={`${classes["others"]} dimmed-text`}
          aria-label={t("leadList.otherTags", { names: others.join(", ") })}
          role="note"
        >
          +{others.length}
        </span>
      )}
    </div>
  );
}

export function LeadChange({ lead }: { lead: LeadRow }) {
  const { now, formats } = useClock();
  const changed = Temporal.Instant.from(lead.updatedAt);
  return (
    <time
      dateTime={lead.updatedAt}
      title={formats.moment(changed, now)}
      className={`${classes["line"]} small-text dimmed-text`}
    >
      {formats.relative(changed, now)}
    </time>
  );
}
