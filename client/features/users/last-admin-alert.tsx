import { Alert } from "@mantine/core";
import { IconShieldLock } from "@tabler/icons-react";

import type { Problem } from "../../ui/problem";
import { ProblemAlert } from "../../ui/problem-alert";
import { useTranslation } from "../../ui/use-translation";

/** A refusal of what would leave nobody to manage the users: the only conflict that names no field. */
export function LastAdminAlert({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation();
  const isLastAdmin = problem?.code === "CONFLICT" && Object.keys(problem.fields).length === 0;
  if (!isLastAdmin) return <ProblemAlert problem={problem} />;
  return (
    <Alert color="red" title={t("user.lastAdmin")} icon={<IconShieldLock aria-hidden="true" />} role="alert">
      {t("user.lastAdminHelp")}
    </Alert>
  );
}
