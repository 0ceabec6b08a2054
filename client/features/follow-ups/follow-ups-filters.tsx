import { Button, Collapse, Group, SegmentedControl, Select, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter } from "@tabler/icons-react";
import { Temporal } from "temporal-polyfill";

import { followUpTypes } from "../../../rules/follow-up";
import { followUpStatuses } from "../../../rules/follow-up-status";
import { canHoldFollowUps } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useClock } from "../../ui/clock";
import { useHasRoom } from "../../ui/use-has-room";
import { useTranslation } from "../../ui/use-translation";
import { AssigneeSelect } from "./assignee-select";
import { dueRanges, isNarrowed, type FollowUpsSearch } from "./follow-ups-search";
import classes from "./follow-ups-filters.module.css";
import { LeadSelect } from "./lead-select";

interface FollowUpsFiltersProps {
  value: FollowUpsSearch;
  onChange: (change: Partial<FollowUpsSearch>) => void;
}

/** Which follow-ups; on a phone all but whose they are stands behind a button. */
export function FollowUpsFilters({ value, onChange }: FollowUpsFiltersProps) {
  const { t } = useTranslation();
  const hasRoom = useHasRoom();
  const user = useCurrentUser();
  const [isOpen, { toggle }] = useDisclosure(false);
  return (
    <div role="search" aria-label={t("followUp.filters")}>
      <Group gap="sm">
        {canHoldFollowUps(user) && (
          <SegmentedControl
            aria-label={t("followUp.whose")}
            data={(["mine", "all"] as const).map((whose) => ({
              value: whose,
              label: t(`followUp.whoseChoice.${whose}`),
            }))}
            value={value.whose}
            onChange={(whose) => onChange({ whose, assignedTo: null })}
            classNames={{ label: classes["choice"] }}
          />
        )}
        {!hasRoom && (
          <Button
            variant="default"
            leftSection={<IconFilter size={18} stroke={1.7} aria-hidden="true" />}
            aria-expanded={isOpen}
            onClick={toggle}
          >
            {t(isNarrowed(value) ? "followUp.filtersOn" : "followUp.filters")}
          </Button>
        )}
        {hasRoom && <Choices value={value} onChange={onChange} />}
      </Group>
      {!hasRoom && (
        <Collapse expanded={isOpen}>
          <Group gap="sm" mt="sm">
            <Choices value={value} onChange={onChange} />
          </Group>
        </Collapse>
      )}
    </div>
  );
}

function Choices({ value, onChange }: FollowUpsFiltersProps) {
  const { t } = useTranslation();
  const isList = value.view === "list";
  return (
    <>
      <Select
        aria-label={t("followUp.filterStatus")}
        placeholder={t(isList ? "followUp.usualInList" : "followUp.usualInCalendar")}
        data={[
          ...followUpStatuses.map((status) => ({ value: status, label: t(`followUpStatus.${status}`) })),
          { value: "ANY", label: t("followUp.anyStatus") },
        ]}
        value={value.status}
        onChange={(status) => onChange({ status })}
        clearable
        clearButtonProps={{ "aria-label": t("followUp.usualStatus") }}
        className={classes["field"]}
      />
      <Select
        aria-label={t("followUp.filterType")}
        placeholder={t("followUp.anyType")}
        data={followUpTypes.map((type) => ({ value: type, label: t(`followUpType.${type}`) }))}
        value={value.type}
        onChange={(type) => onChange({ type })}
        clearable
        clearButtonProps={{ "aria-label": t("followUp.anyType") }}
        className={classes["field"]}
      />
      {isList && <DueChoice value={value} onChange={onChange} />}
      {value.whose === "all" && (
        <AssigneeSelect
          aria-label={t("followUp.filterAssignee")}
          placeholder={t("followUp.anyAssignee")}
          value={value.assignedTo}
          onChange={(assignedTo) => onChange({ assignedTo })}
          clearable
          clearButtonProps={{ "aria-label": t("followUp.anyAssignee") }}
          className={classes["field"]}
        />
      )}
      <LeadSelect
        aria-label={t("followUp.filterLead")}
        placeholder={t("followUp.anyLead")}
        value={value.leadId}
        onChange={(leadId) => onChange({ leadId })}
        clearable
        clearButtonProps={{ "aria-label": t("followUp.anyLead") }}
        className={classes["field"]}
      />
    </>
  );
}

function DueChoice({ value: { due, from, to }, onChange }: FollowUpsFiltersProps) {
  const { t } = useTranslation();
  const { now, zone } = useClock();
  const isCustom = from !== null || to !== null;
  const choose = (chosen: string | null) => {
    const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
    const range = dueRanges.find((one) => one === chosen) ?? null;
    onChange({ due: range, from: chosen === "custom" ? today : null, to: null });
  };
  return (
    <>
      <Select
        aria-label={t("followUp.filterDue")}
        placeholder={t("followUp.anyDue")}
        data={[...dueRanges, "custom" as const].map((range) => ({
          value: range,
          label: t(`followUp.dueRange.${range}`),
        }))}
        value={isCustom ? "custom" : due}
        onChange={choose}
        clearable
        clearButtonProps={{ "aria-label": t("followUp.anyDue") }}
        className={classes["field"]}
      />
      {isCustom && (
        <>
          <DayField label={t("followUp.from")} value={from} onChange={(day) => onChange({ from: day })} />
          <DayField label={t("followUp.to")} value={to} onChange={(day) => onChange({ to: day })} />
        </>
      )}
    </>
  );
}

/** A day, in the browser's own field: it follows the customs of the country and costs nothing to load. */
function DayField(props: { label: string; value: string | null; onChange: (day: string | null) => void }) {
  const write = (text: string) => {
    try {
      props.onChange(text === "" ? null : Temporal.PlainDate.from(text).toString());
    } catch {
      // A year that is being typed: the field says so itself.
    }
  };
  return (
    <TextInput
      type="date"
      aria-label={props.label}
      leftSection={props.label}
      leftSectionWidth={56}
      min="1970-01-01"
      max="2099-12-31"
      value={props.value ?? ""}
      onChange={(event) => write(event.currentTarget.value)}
      className={classes["field"]}
    />
  );
}
