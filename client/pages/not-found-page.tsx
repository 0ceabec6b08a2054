import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { Page } from "../ui/page";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")} width="narrow">
      <Text>{t("notFound.reason")}</Text>
      <div>
        <Button component={Link} to="/">
          {t("notFound.action")}
        </Button>
      </div>
    </Page>
  );
}
