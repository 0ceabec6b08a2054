import { Button, CloseButton, Group } from "@mantine/core";

import { useTranslation } from "../../ui/use-translation";
import classes from "./leads-filters.module.css";
import { countFilters, noFilters, type LeadsNarrowing } from "./leads-search";

interface LeadsChipsProps {
  value: LeadsNarrowing;
  /** What the owner is called, if it is narrowed to one; empty until that is known. */
  ownerName: string;
  onChange: (change: Partial<LeadsNarrowing>) => void;
}

/** By what the list is narrowed, each to be taken away again, or all at once. */
export function LeadsChips({ value, ownerName, onChange }: LeadsChipsProps) {
  const { t } = useTranslation();
  if (countFilters(value) === 0) return null;
  const chips: { label: string; without: Partial<LeadsNarrowing> }[] = [
    ...value.status.map((status) => ({
      label: t(`leadStatus.${status}`),
      without: { status: value.status.filter((one) => one !== status) },
    })),
    ...(value.ownerId ? [{ label: t("lead.ownedBy", { name: ownerName }), without: { ownerId: null } }] : []),
    ...value.tags.map((tag) => ({
      label: t("leadList.tag", { name: tag }),
      without: { tags: value.tags.filter((one) => one !== tag) },
    })),
    ...(value.source.trim() ? [{ label: t("leadList.source", { name: value.source }), without: { source: "" } }] : []),
    ...(value.noNextStep ? [{ label: t("lead.noNextStep"), without: { noNextStep: false } }] : []),
  ];
  return (
    <Group gap="xs" role="group" aria-label={t("leadList.narrowedBy")}>
      {chips.map(({ label, without }) => (
        <span key={label} className={classes["chip"]}>
          <bdi className="foreign-text">{label}</bdi>
          <CloseButton
            size="sm"
            radius="xl"
            aria-label={t("leadList.without", { filter: label })}
            onClick={() => onChange(without)}
          />
        </span>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => onChange(noFilters)}>
        {t("leadList.clearFilters")}
      </Button>
    </Group>
  );
}
