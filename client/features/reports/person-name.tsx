import { Text } from "@mantine/core";

import type { UserStatus } from "../../../rules/user";
import { useTranslation } from "../../ui/use-translation";

/** Whose figures a row shows; of somebody who cannot sign in it is said, since nobody does their work. */
export function PersonName({ person }: { person: { name: string; status: UserStatus } }) {
  const { t } = useTranslation();
  return (
    <>
      <bdi>{person.name}</bdi>
      {person.status === "DISABLED" && (
        <Text span fz="sm" c="dimmed">
          {" "}
          ({t("report.disabled")})
        </Text>
      )}
    </>
  );
}
