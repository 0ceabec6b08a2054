import { Button, Text } from "@mantine/core";
import { Link } from "react-router";

import { Page } from "../ui/page";
import { useTranslation } from "../ui/use-translation";

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
