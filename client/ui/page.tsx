import { Group, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";

import classes from "./page.module.css";
import { useTranslation } from "./use-translation";

interface PageProps {
  title: string;
  /** In place of the title where it is more than a text, such as one that can be edited; it brings the h1. */
  heading?: ReactNode;
  /** Beside the title: what this page lets one do. */
  actions?: ReactNode;
  /** Under the title. */
  lead?: ReactNode;
  width?: "narrow" | "wide";
  children: ReactNode;
}

/** A page has one heading, which also names the tab. */
export function Page({ title, heading, actions, lead, width = "wide", children }: PageProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg" className={classes["page"]} data-width={width}>
      <title>{t("page.title", { title })}</title>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className={classes["heading"]}>
          {heading ?? (
            <Title order={1} className="foreign-text">
              <bdi>{title}</bdi>
            </Title>
          )}
          {lead}
        </div>
        {actions}
      </Group>
      {children}
    </Stack>
  );
}
