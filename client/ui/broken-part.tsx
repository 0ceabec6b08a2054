import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import { isMissingCode } from "./missing-code";
import { useTranslation } from "./use-translation";

/** In place of a part of a page that broke: what happened, and what helps. The rest of the page goes on. */
export function BrokenPart({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const kind = isMissingCode(error) ? "missing" : "broken";
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden="true" />} role="alert">
      <Stack align="flex-start" gap="sm">
        <Text fz="sm">{t(`part.${kind}`)}</Text>
        {error instanceof Error && kind === "broken" && (
          <Text fz="xs" className="foreign-text">
            {t("error.detail", { message: error.message })}
          </Text>
        )}
        <Group gap="sm">
          {kind === "broken" && (
            <Button variant="default" size="sm" onClick={retry}>
              {t("tryAgain")}
            </Button>
          )}
          <Button variant="default" size="sm" onClick={() => window.location.reload()}>
            {t("error.reload")}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
