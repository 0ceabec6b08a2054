import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import type { Problem } from "./problem";
import { ProblemText } from "./problem-text";
import { problemWords } from "./problem-words";
import { useTranslation } from "./use-translation";

/** A problem where it has happened, in a form or in place of what should be there. */
export function ProblemAlert({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation();
  if (!problem) return null;
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden="true" />} role="alert">
      <ProblemText {...problemWords(t, problem)} />
    </Alert>
  );
}
