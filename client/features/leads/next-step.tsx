import { DueTime } from "../../ui/due-time";
import { FollowUpTypeIcon } from "../../ui/follow-up-type";
import { useTranslation } from "../../ui/use-translation";
import type { LeadRow } from "./lead-row";
import classes from "./leads-list.module.css";

/** The next step of a lead in a list, or that there is none. */
export function NextStep({ next }: { next: LeadRow["nextFollowUp"] }) {
  const { t } = useTranslation();
  if (!next) return <div className="small-text dimmed-text">{t("lead.noNextStep")}</div>;
  return (
    <div className={classes["next"]}>
      <FollowUpTypeIcon type={next.type} size={26} withHiddenWord />
      <DueTime dueDatetime={next.dueDatetime} isOpen stacked />
    </div>
  );
}
