import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconArrowsSplit2 } from "@tabler/icons-react";

import type { Problem } from "./problem";
import { ProblemAlert } from "./problem-alert";
import { useTranslation } from "./use-translation";

interface EditProblemProps {
  problem: Problem | null;
  /** There while the record turned out to have been changed by someone else. */
  takeStored: (() => void) | null;
}

/** Why an edit was not saved; when someone else was quicker, with the choice between theirs and one's own. */
export function EditProblem({ problem, takeStored }: EditProblemProps) {
  const { t } = useTranslation();
  if (!takeStored) return <ProblemAlert problem={problem} />;
  return (
    <Alert color="yellow" title={t("edit.conflict")} icon={<IconArrowsSplit2 aria-hidden="true" />} role="alert">
      <Stack align="flex-start" gap="sm">
        <Text fz="sm">{t("edit.conflictHelp")}</Text>
        <Button variant="default" size="sm" onClick={takeStored}>
          {t("edit.takeStored")}
        </Button>
      </Stack>
    </Alert>
  );
}
