import { Alert } from "@mantine/core";
import { IconHourglass } from "@tabler/icons-react";

import type { Problem } from "../../ui/problem";
import { ProblemAlert } from "../../ui/problem-alert";
import { useTranslation } from "../../ui/use-translation";

/** A refusal where a secret was to be entered; after too many wrong ones, why there is a pause. */
export function GuessAlert({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation();
  if (problem?.code !== "RATE_LIMITED") return <ProblemAlert problem={problem} />;
  return (
    <Alert color="red" title={problem.message} icon={<IconHourglass aria-hidden="true" />} role="alert">
      {t("password.pause")}
    </Alert>
  );
}
