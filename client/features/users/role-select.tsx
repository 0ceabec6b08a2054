import { Select, Text, type SelectProps } from "@mantine/core";

import { roles, type Role } from "../../../rules/user";
import { useTranslation } from "../../ui/use-translation";

/** A role, and what whoever has it may do. */
export function RoleSelect(props: Omit<SelectProps<Role>, "data">) {
  const { t } = useTranslation();
  return (
    <Select<Role>
      label={t("user.role")}
      allowDeselect={false}
      data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
      renderOption={({ option }) => (
        <div>
          {option.label}
          <Text fz="xs" c="dimmed">
            {t(`roleMeaning.${option.value}`)}
          </Text>
        </div>
      )}
      {...props}
    />
  );
}
