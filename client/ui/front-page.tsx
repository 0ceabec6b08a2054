import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

import { Brand } from "./brand";
import classes from "./front-page.module.css";
import { LanguageSwitch } from "./language-switch";
import { useTranslation } from "./use-translation";

interface FrontPageProps {
  title: string;
  promise: string;
  children: ReactNode;
}

/** A page for whoever is not signed in: the brand, one sentence and one form. */
export function FrontPage({ title, promise, children }: FrontPageProps) {
  const { t } = useTranslation();
  return (
    <main className={classes["page"]}>
      <title>{t("page.title", { title })}</title>
      <div className={classes["sheet"]}>
        <Brand size={40} />
        <Title order={1} mt="xl">
          {title}
        </Title>
        <Text c="dimmed" mb="lg">
          {promise}
        </Text>
        {children}
        <LanguageSwitch />
      </div>
    </main>
  );
}
