import { Skeleton, Stack, VisuallyHidden } from "@mantine/core";

import { useTranslation } from "./use-translation";

/** The shape of a list that is on its way. */
export function Loading({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden role="status">{t("loading")}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={58} radius="lg" />
      ))}
    </Stack>
  );
}
