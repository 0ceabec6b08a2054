import { Checkbox, Stack, TextInput, type ComboboxProps } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";

import { leadStatuses, type LeadStatus } from "../../../rules/lead-status";
import { useTranslation } from "../../ui/use-translation";
import { LeadStatusBadge } from "./lead-status-badge";
import classes from "./leads-filters.module.css";
import type { LeadsNarrowing } from "./leads-search";
import { OwnerSelect } from "./owner-select";
import { TagField } from "./tag-field";

const TYPING_PAUSE_MS = 250;

interface LeadsFilterFieldsProps {
  value: LeadsNarrowing;
  onChange: (change: Partial<LeadsNarrowing>) => void;
  withoutStatus?: boolean;
  /** Where the fields stand in a popover, their lists must not look like a click outside of it. */
  comboboxProps?: ComboboxProps;
}

/** By what a list of leads is narrowed, besides the search; each shows at once. */
export function LeadsFilterFields({ value, onChange, withoutStatus, comboboxProps }: LeadsFilterFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      {!withoutStatus && <StatusField value={value.status} onChange={(status) => onChange({ status })} />}
      <OwnerSelect
        label={t("lead.owner")}
        placeholder={t("leadList.anyOwner")}
        value={value.ownerId}
        onChange={(owner) => onChange({ ownerId: owner?.id ?? null })}
        clearable
        comboboxProps={comboboxProps}
      />
      <TagField
        label={t("leadList.tags")}
        value={value.tags}
        onChange={(tags) => onChange({ tags })}
        comboboxProps={comboboxProps}
      />
      <SourceField value={value.source} onChange={(source) => onChange({ source })} />
      <Checkbox
        label={t("lead.noNextStep")}
        classNames={{ body: classes["option"], label: classes["optionLabel"] }}
        checked={value.noNextStep}
        onChange={(event) => onChange({ noNextStep: event.currentTarget.checked })}
      />
    </Stack>
  );
}

function StatusField({ value, onChange }: { value: LeadStatus[]; onChange: (status: LeadStatus[]) => void }) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group<LeadStatus>
      label={t("lead.status")}
      value={value}
      onChange={(chosen) => onChange(leadStatuses.filter((status) => chosen.includes(status)))}
    >
      {leadStatuses.map((status) => (
        <Checkbox
          key={status}
          value={status}
          label={<LeadStatusBadge status={status} />}
          classNames={{ body: classes["option"], label: classes["optionLabel"] }}
        />
      ))}
    </Checkbox.Group>
  );
}

function SourceField({ value, onChange }: { value: string; onChange: (source: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  const change = useDebouncedCallback(onChange, TYPING_PAUSE_MS);
  if (settled !== value) {
    setSettled(value);
    setTyped(value);
  }
  return (
    <TextInput
      label={t("lead.source")}
      placeholder={t("lead.sourceExample")}
      maxLength={100}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        change(event.currentTarget.value);
      }}
    />
  );
}
