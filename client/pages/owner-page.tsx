import { Navigate } from "react-router";

import { useSession } from "../apollo/use-session";
import { OwnerForm } from "../features/account/owner-form";
import { useNeedsOwner } from "../features/account/use-needs-owner";
import { ClockProvider } from "../ui/clock";
import { FrontPage } from "../ui/front-page";
import { Splash } from "../ui/splash";
import { browserZone } from "../ui/timezones";
import { useTranslation } from "../ui/use-translation";

/** The first visit to a system without users; once there is one, it leads on. */
export function OwnerPage() {
  const { t } = useTranslation();
  const session = useSession();
  const needsOwner = useNeedsOwner();
  if (session.status === "signed-in") return <Navigate to="/" replace />;
  if (needsOwner === undefined) return <Splash />;
  if (!needsOwner) return <Navigate to="/sign-in" replace />;
  return (
    <ClockProvider zone={browserZone()}>
      <FrontPage title={t("owner.title")} promise={t("owner.promise")}>
        <OwnerForm />
      </FrontPage>
    </ClockProvider>
  );
}
