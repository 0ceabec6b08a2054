import { Button, Divider, SimpleGrid, Stack } from "@mantine/core";

import type { LoginInput } from "../../generated/graphql";
import { useTranslation } from "../../ui/use-translation";

const accounts = [
  { name: "owner", email: "owner@demo.test" },
  { name: "rep", email: "rep@demo.test" },
  { name: "rep2", email: "rep2@demo.test" },
  { name: "viewer", email: "viewer@demo.test" },
] as const;

/** Published with the demo data, which the server refuses to load in production. */
const DEMO_PASSWORD = "demo-pass-1234";

/** The server marks a page that it serves with demo data. */
const hasDemoData = (): boolean => document.documentElement.dataset["demo"] === "true";

export function DemoAccounts({ disabled, onChoose }: { disabled: boolean; onChoose: (login: LoginInput) => void }) {
  const { t } = useTranslation();
  if (!hasDemoData()) return null;
  return (
    <Stack gap="sm">
      <Divider label={t("signIn.demo")} labelPosition="center" />
      <SimpleGrid cols={2} spacing="xs">
        {accounts.map(({ name, email }) => (
          <Button
            key={name}
            variant="default"
            size="md"
            disabled={disabled}
            onClick={() => onChoose({ email, password: DEMO_PASSWORD })}
          >
            {t(`signIn.demoAccount.${name}`)}
          </Button>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
