import { Button, Stack } from "@mantine/core";

import { readProblem } from "./problem";
import { ProblemAlert } from "./problem-alert";
import { useTranslation } from "./use-translation";

/** Stands where data should be: what happened, and a way to try again. */
export function LoadFailure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack align="flex-start">
      <ProblemAlert problem={readProblem(error)} />
      <Button variant="default" onClick={retry}>
        {t("tryAgain")}
      </Button>
    </Stack>
  );
}
