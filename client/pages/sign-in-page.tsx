import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";

import { useSession } from "../apollo/use-session";
import { safeNextPath } from "../features/account/safe-next-path";
import { SignInForm } from "../features/account/sign-in-form";
import { Brand } from "../ui/brand";
import classes from "./sign-in-page.module.css";

export function SignInPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [params] = useSearchParams();
  if (session.status === "signed-in") return <Navigate to={safeNextPath(params.get("next"))} replace />;
  return (
    <main className={classes["page"]}>
      <title>{t("page.title", { title: t("signIn.title") })}</title>
      <div className={classes["sheet"]}>
        <Brand size={40} />
        <Title order={1} mt="xl">
          {t("signIn.title")}
        </Title>
        <Text c="dimmed" mb="lg">
          {t("signIn.promise")}
        </Text>
        <SignInForm />
      </div>
    </main>
  );
}
