import { Button, Group, Popover, Stack } from "@mantine/core";
import { IconAdjustmentsHorizontal, IconUser } from "@tabler/icons-react";
import { useState } from "react";

import { useCurrentUser } from "../../apollo/use-session";
import { Dialog } from "../../ui/dialog";
import { SearchField } from "../../ui/search-field";
import { useHasRoom } from "../../ui/use-has-room";
import { useTranslation } from "../../ui/use-translation";
import { LeadsChips } from "./leads-chips";
import { LeadsFilterFields } from "./leads-filter-fields";
import { countFilters, type LeadsNarrowing } from "./leads-search";
import { useOwnerName } from "./use-owner-name";

interface LeadsFiltersProps {
  value: LeadsNarrowing;
  onChange: (change: Partial<LeadsNarrowing>) => void;
  /** Where the status has columns of its own. */
  withoutStatus?: boolean;
}

/** The search, the filters behind a button, and under them those that are set. Any page that shows leads may use it. */
export function LeadsFilters({ value, onChange, withoutStatus = false }: LeadsFiltersProps) {
  const { t } = useTranslation();
  const { id } = useCurrentUser();
  const ownerName = useOwnerName(value.ownerId);
  const isMine = value.ownerId === id;
  return (
    <Stack gap="sm" role="search">
      <Group gap="sm">
        <SearchField
          label={t("lead.search")}
          hint={t("lead.searchHint")}
          value={value.search}
          onChange={(search) => onChange({ search })}
        />
        <Button
          variant={isMine ? "light" : "default"}
          size="md"
          aria-pressed={isMine}
          leftSection={<IconUser size={18} stroke={1.7} aria-hidden="true" />}
          onClick={() => onChange({ ownerId: isMine ? null : id })}
        >
          {t("leadList.mine")}
        </Button>
        <FiltersButton value={value} onChange={onChange} withoutStatus={withoutStatus} />
      </Group>
      <LeadsChips value={value} ownerName={ownerName} onChange={onChange} />
    </Stack>
  );
}

/** Opens the filters: beside the button where there is room, on the whole screen of a phone. */
function FiltersButton({ value, onChange, withoutStatus }: LeadsFiltersProps) {
  const { t } = useTranslation();
  const hasRoom = useHasRoom();
  const [isOpen, setIsOpen] = useState(false);
  const count = countFilters(value);
  const fields = { value, onChange, withoutStatus };
  const button = (
    <Button
      variant="default"
      size="md"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.7} aria-hidden="true" />}
      onClick={() => setIsOpen(!isOpen)}
    >
      {count > 0 ? t("leadList.filtersSet", { count }) : t("leadList.filters")}
    </Button>
  );
  if (hasRoom) {
    return (
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" width={340} trapFocus returnFocus shadow="md">
        <Popover.Target>{button}</Popover.Target>
        <Popover.Dropdown aria-label={t("leadList.filters")}>
          <LeadsFilterFields {...fields} comboboxProps={{ withinPortal: false }} />
        </Popover.Dropdown>
      </Popover>
    );
  }
  return (
    <>
      {button}
      <Dialog title={t("leadList.filters")} opened={isOpen} onClose={() => setIsOpen(false)}>
        <LeadsFilterFields {...fields} />
        <Button fullWidth mt="xl" onClick={() => setIsOpen(false)}>
          {t("leadList.showLeads")}
        </Button>
      </Dialog>
    </>
  );
}
