import { Group, Select } from "@mantine/core";

import { roles, userStatuses, type Role, type UserStatus } from "../../../rules/user";
import { SearchField } from "../../ui/search-field";
import { useTranslation } from "../../ui/use-translation";
import type { UsersSearch } from "./users-search";

interface UsersFiltersProps {
  value: UsersSearch;
  onChange: (change: Partial<UsersSearch>) => void;
}

export function UsersFilters({ value, onChange }: UsersFiltersProps) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" role="search">
      <SearchField
        label={t("user.search")}
        hint={t("user.searchHint")}
        value={value.search}
        onChange={(search) => onChange({ search })}
      />
      <Select<Role>
        aria-label={t("user.filterRole")}
        placeholder={t("user.anyRole")}
        data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={value.role}
        onChange={(role) => onChange({ role })}
        clearable
        clearButtonProps={{ "aria-label": t("user.anyRole") }}
        flex="1 1 9rem"
        maw="13rem"
        size="md"
      />
      <Select<UserStatus>
        aria-label={t("user.filterStatus")}
        placeholder={t("user.anyStatus")}
        data={userStatuses.map((status) => ({ value: status, label: t(`userStatus.${status}`) }))}
        value={value.status}
        onChange={(status) => onChange({ status })}
        clearable
        clearButtonProps={{ "aria-label": t("user.anyStatus") }}
        flex="1 1 9rem"
        maw="13rem"
        size="md"
      />
    </Group>
  );
}
