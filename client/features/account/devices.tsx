import { Button, Stack, Text } from "@mantine/core";
import { useRef } from "react";

import { ListFooter } from "../../ui/list-footer";
import { LoadFailure } from "../../ui/load-failure";
import { Loading } from "../../ui/loading";
import { showDone, showProblem } from "../../ui/show-toast";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { DeviceItem } from "./device-item";
import { useDevices } from "./use-devices";
import { useSignOutDevice } from "./use-sign-out-device";
import { useSignOutOtherDevices } from "./use-sign-out-other-devices";

/** Where one is signed in, and the way to end it anywhere else. */
export function Devices() {
  const { t } = useTranslation();
  const { devices, total, page, limit, setPage, isLoading, error, retry } = useDevices();
  const signOutDevice = useSignOutDevice();
  const signOutOthers = useSignOutOtherDevices();
  const list = useRef<HTMLDivElement>(null);

  if (error) return <LoadFailure error={error} retry={retry} />;
  if (isLoading) return <Loading rows={2} />;

  const signOut = async (send: () => Promise<unknown>, done: string) => {
    // The button goes with its device; the keyboard must not begin again at the top of the page.
    list.current?.focus();
    try {
      await send();
      showDone(done);
    } catch (problem) {
      showProblem(t("device.failed"), problem);
    }
  };

  return (
    <Stack gap="md">
      <Text fz="sm" c="dimmed">
        {t("device.help")}
      </Text>
      <Surface list role="list" aria-label={t("device.title")} ref={list} tabIndex={-1}>
        {devices.map((device) => (
          <DeviceItem
            key={device.id}
            device={device}
            onSignOut={(id, name) => void signOut(() => signOutDevice(id), t("device.signedOut", { name }))}
          />
        ))}
      </Surface>
      <ListFooter
        summary={t("device.total", { count: total })}
        total={total}
        limit={limit}
        page={page}
        onPage={setPage}
      />
      {total > 1 && (
        <Button
          variant="default"
          w="fit-content"
          onClick={() => void signOut(signOutOthers, t("device.othersSignedOut"))}
        >
          {t("device.signOutOthers")}
        </Button>
      )}
    </Stack>
  );
}
