import { Navigate, useSearchParams } from "react-router";

import { useSession } from "../apollo/use-session";
import { safeNextPath } from "../features/account/safe-next-path";
import { SignInForm } from "../features/account/sign-in-form";
import { useNeedsOwner } from "../features/account/use-needs-owner";
import { FrontPage } from "../ui/front-page";
import { Splash } from "../ui/splash";
import { useTranslation } from "../ui/use-translation";

export function SignInPage() {
  const { t } = useTranslation();
  const session = useSession();
  const needsOwner = useNeedsOwner();
  const [params] = useSearchParams();
  if (session.status === "signed-in") return <Navigate to={safeNextPath(params.get("next"))} replace />;
  // The form would be gone again from under the first letters.
  if (needsOwner === undefined) return <Splash />;
  if (needsOwner) return <Navigate to="/setup" replace />;
  return (
    <FrontPage title={t("signIn.title")} promise={t("signIn.promise")}>
      <SignInForm />
    </FrontPage>
  );
}
