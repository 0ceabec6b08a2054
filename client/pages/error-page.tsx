import { Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";

import { Page } from "../ui/page";

/** Shown in place of a page that broke: what happened, and the two things that help. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Page title={t("error.title")} width="narrow">
      <Text>{t("error.reason")}</Text>
      {error instanceof Error && (
        <Text fz="sm" c="dimmed" className="foreign-text">
          {t("error.detail", { message: error.message })}
        </Text>
      )}
      <Group>
        <Button onClick={() => window.location.reload()}>{t("error.reload")}</Button>
        <Button variant="default" component="a" href="/">
          {t("error.home")}
        </Button>
      </Group>
    </Page>
  );
}
