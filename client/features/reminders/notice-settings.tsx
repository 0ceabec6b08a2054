import { Alert, Button, Group, Stack, Switch, Text } from "@mantine/core";
import { IconBellOff, IconVolume } from "@tabler/icons-react";

import { useTranslation } from "../../ui/use-translation";
import { chooseNotices, useNoticeChoice } from "./notice-choice";
import { playTone } from "./play-tone";
import { useNoticeLeave } from "./use-notice-leave";

/** How this device tells what is due, besides on the page. */
export function NoticeSettings() {
  const { t } = useTranslation();
  const { sound, system } = useNoticeChoice();
  const { leave, ask } = useNoticeLeave();

  const turnSystem = async (isOn: boolean) => {
    const answer = isOn ? await ask() : leave;
    chooseNotices({ system: isOn && answer === "granted" });
  };

  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Switch
          flex="1 1 16rem"
          label={t("notices.sound")}
          description={t("notices.soundHelp")}
          checked={sound}
          onChange={(event) => chooseNotices({ sound: event.currentTarget.checked })}
        />
        <Button
          variant="default"
          leftSection={<IconVolume size={18} stroke={1.7} aria-hidden="true" />}
          onClick={() => void playTone()}
        >
          {t("notices.tryIt")}
        </Button>
      </Group>
      {leave === "unsupported" ? (
        <Text fz="sm" c="dimmed">
          {t("notices.unsupported")}
        </Text>
      ) : (
        <Switch
          label={t("notices.system")}
          description={t("notices.systemHelp")}
          checked={system && leave === "granted"}
          disabled={leave === "denied"}
          onChange={(event) => void turnSystem(event.currentTarget.checked)}
        />
      )}
      {leave === "denied" && (
        <Alert color="gray" icon={<IconBellOff aria-hidden="true" />} title={t("notices.blocked")} role="status">
          {t("notices.blockedHelp")}
        </Alert>
      )}
    </Stack>
  );
}
