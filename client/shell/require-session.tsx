import { Button, Stack, Text, Title } from "@mantine/core";
import { useEffect, useState } from "react";
import { Navigate, useLocation, useNavigate } from "react-router";

import { session } from "../apollo/client";
import type { SignedInUser } from "../apollo/session";
import { useSession } from "../apollo/use-session";
import { Brand } from "../ui/brand";
import { ClockProvider } from "../ui/clock";
import { Later } from "../ui/later";
import { Splash } from "../ui/splash";
import classes from "../ui/splash.module.css";
import { browserZone } from "../ui/timezones";
import { useTranslation } from "../ui/use-translation";
import { LiveUpdates } from "./live-updates";
import { Shell } from "./shell";
import { SignInAgain } from "./sign-in-again";

/** Lets through whoever is signed in; leads everyone else to the sign-in and from there back. */
export function RequireSession() {
  const state = useSession();
  const { pathname, search } = useLocation();
  switch (state.status) {
    case "starting":
      return <Splash />;
    case "unreachable":
      return <Unreachable />;
    case "signed-out":
      return <Navigate to={`/sign-in?${new URLSearchParams({ next: pathname + search }).toString()}`} replace />;
    case "signed-in":
    case "expired":
      return <UserPages user={state.user} isExpired={state.status === "expired"} />;
  }
}

/** The pages of whoever is signed in; somebody else who takes their place begins with a page of their own. */
function UserPages({ user, isExpired }: { user: SignedInUser; isExpired: boolean }) {
  const navigate = useNavigate();
  const [shownTo, setShownTo] = useState(user.id);
  useEffect(() => {
    if (shownTo === user.id) return;
    void Promise.resolve(navigate("/", { replace: true })).then(() => setShownTo(user.id));
  }, [navigate, shownTo, user.id]);
  if (shownTo !== user.id) return <Splash />;
  return (
    // Nothing of one user's page may survive into the next one's.
    <ClockProvider key={user.id} zone={user.timezone ?? browserZone()}>
      <Later fallback={<Splash />}>
        <LiveUpdates />
        <Shell />
      </Later>
      {isExpired && <SignInAgain user={user} />}
    </ClockProvider>
  );
}

function Unreachable() {
  const { t } = useTranslation();
  return (
    <Stack component="main" className={classes["splash"]} align="center" gap="md">
      <Brand size={40} />
      <Title order={1} ta="center">
        {t("unreachable.title")}
      </Title>
      <Text ta="center">{t("unreachable.reason")}</Text>
      <Button onClick={() => void session.renew().catch(() => undefined)}>{t("tryAgain")}</Button>
    </Stack>
  );
}
