import { Button, Group, Text } from "@mantine/core";
import { useEffect } from "react";
import { useRouteError } from "react-router";

import { isMissingCode, reloadForNewVersion } from "../ui/missing-code";
import { Page } from "../ui/page";
import { Surface } from "../ui/surface";
import { useTranslation } from "../ui/use-translation";

/** Shown in place of a page that broke: what happened, and the two things that help. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const isMissing = isMissingCode(error);
  // Whoever comes to a page has nothing typed on it yet, so it may be loaded anew without asking.
  useEffect(() => {
    if (isMissing) void reloadForNewVersion();
  }, [isMissing]);

  const kind = isMissing ? "missing" : "error";
  return (
    <Page title={t(`${kind}.title`)} width="narrow">
      <Surface>
        <Text>{t(`${kind}.reason`)}</Text>
        {error instanceof Error && !isMissing && (
          <Text fz="sm" c="dimmed" mt="sm" className="foreign-text">
            {t("error.detail", { message: error.message })}
          </Text>
        )}
        <Group mt="lg">
          <Button onClick={() => window.location.reload()}>{t("error.reload")}</Button>
          <Button variant="default" component="a" href="/">
            {t("error.home")}
          </Button>
        </Group>
      </Surface>
    </Page>
  );
}
