import { Button, Loader, Modal, Stack, Text } from "@mantine/core";
import { lazy, Suspense, useEffect } from "react";

import { session } from "../apollo/client";
import type { SignedInUser } from "../apollo/session";
import { useHasRoom } from "../ui/use-has-room";
import { useTranslation } from "../ui/use-translation";

const SignInForm = lazy(async () => ({ default: (await import("../features/account/sign-in-form")).SignInForm }));

/** Above every dialog and toast, whatever else is open. */
const ABOVE_ALL = 500;

/** Another tab, in which they have signed in already, has brought a session back for this one too. */
function useReturnElsewhere(): void {
  useEffect(() => {
    const look = () => void session.renew().catch(() => undefined);
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, []);
}

/**
 * The sign-in over the page of whoever was signed out by time, so that nothing typed on it is lost. What is behind is blurred:
 * whoever sits there now may be somebody else.
 */
export function SignInAgain({ user }: { user: SignedInUser }) {
  const { t } = useTranslation();
  const isPhone = !useHasRoom();
  useReturnElsewhere();
  return (
    <Modal
      opened
      onClose={() => undefined}
      title={t("signInAgain.title")}
      centered
      fullScreen={isPhone}
      radius={isPhone ? 0 : "lg"}
      zIndex={ABOVE_ALL}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      overlayProps={{ blur: 8, backgroundOpacity: 0.55 }}
      attributes={{ header: { role: "none" } }}
    >
      <Stack gap="lg">
        <Text>{t("signInAgain.reason")}</Text>
        <Suspense fallback={<Loader mx="auto" display="block" aria-label={t("loading")} />}>
          <SignInForm email={user.email ?? ""} />
        </Suspense>
        <Button variant="subtle" color="gray" c="dimmed" onClick={session.end}>
          {t("signInAgain.leave")}
        </Button>
      </Stack>
    </Modal>
  );
}
