import { Text } from "@mantine/core";

import { useClock } from "../../ui/clock";
import { FollowUpTypeIcon } from "../../ui/follow-up-type";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import type { Meant } from "./decide-lead";
import type { Draft } from "./parse-line";
import classes from "./quick-add.module.css";

interface QuickAddPreviewProps {
  draft: Draft;
  /** Null while it is looked for. */
  meant: Meant | null;
}

/** What would be stored, said before it is. */
export function QuickAddPreview({ draft, meant }: QuickAddPreviewProps) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const due = draft.due.toInstant();
  return (
    <Surface className={classes["preview"]} role="status" aria-label={t("quickAdd.preview")}>
      <FollowUpTypeIcon type={draft.type} />
      <div>
        <Text fw={600} c="bright" className="foreign-text">
          {t("quickAdd.step", { step: t(`followUpType.${draft.type}`) })} <WhomText name={draft.name} meant={meant} />
        </Text>
        <Text fz="sm" c="bright">
          {formats.moment(due, now)}
          <Text span inherit c="dimmed">
            {" · "}
            {formats.relative(due, now)}
          </Text>
        </Text>
        {draft.said !== "time" && (
          <Text fz="sm" c="dimmed">
            {t(`quickAdd.suggested.${draft.said}`)}
          </Text>
        )}
        {draft.notes !== "" && (
          <Text fz="sm" c="dimmed" className="foreign-text">
            {t("quickAdd.notes", { notes: draft.notes })}
          </Text>
        )}
      </div>
    </Surface>
  );
}

/** The lead it is for, as far as that is known. */
function WhomText({ name, meant }: { name: string; meant: Meant | null }) {
  const { t } = useTranslation();
  const aside = (text: string) => (
    <Text span inherit fw={400} c="dimmed">
      {text}
    </Text>
  );
  switch (meant?.kind) {
    case undefined:
      return aside(t("quickAdd.looking", { name }));
    case "nobody":
      return aside(t("quickAdd.whom"));
    case "several":
      return aside(t("quickAdd.several", { name }));
    case "new":
      return <bdi>{t("quickAdd.newLead", { name })}</bdi>;
    case "lead":
      return (
        <>
          <bdi>{meant.lead.name}</bdi>
          {meant.lead.company && aside(` ${meant.lead.company}`)}
        </>
      );
  }
}
