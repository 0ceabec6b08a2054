import { Alert, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import type { Problem } from "./problem";
import { useProblemWords } from "./use-problem-words";
import { useTranslation } from "./use-translation";

/** What happened, what to do about it, and what to name when reporting it. */
export function ProblemAlert({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation();
  const wordsFor = useProblemWords();
  if (!problem) return null;
  const { what, help } = wordsFor(problem);
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden="true" />} role="alert">
      <Stack gap={4}>
        <Text fz="sm">{what}</Text>
        {help && <Text fz="sm">{help}</Text>}
        {problem.reference && (
          <Text fz="xs" className="foreign-text">
            {t("problem.reference", { reference: problem.reference })}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}
