import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Badge, Button, Group, Text } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { graphql } from "../../generated/gql";
import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import classes from "./devices.module.css";
import { nameDevice } from "./name-device";

export const DeviceItem_session = graphql(`
  fragment DeviceItem_session on OpenSession {
    id
    userAgent
    createdAt
    lastUsedAt
    isCurrent
  }
`);

interface DeviceItemProps {
  device: FragmentType<typeof DeviceItem_session>;
  onSignOut: (id: string, name: string) => void;
}

export function DeviceItem({ device: ref, onSignOut }: DeviceItemProps) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const { data: device, complete } = useFragment({ fragment: DeviceItem_session, from: ref });
  if (!complete) return null;

  const { client, system } = nameDevice(device.userAgent);
  const name = client && system ? t("device.on", { client, system }) : (client ?? system ?? t("device.unknown"));
  const when = (moment: string) => formats.near(Temporal.Instant.from(moment), now);
  const times = { signedIn: when(device.createdAt), lastUsed: when(device.lastUsedAt) };

  return (
    <div role="listitem" className={classes["device"]}>
      <div>
        <Group gap="xs">
          <Text fw={600} className="foreign-text">
            <bdi>{name}</bdi>
          </Text>
          {device.isCurrent && (
            <Badge variant="default" size="sm" tt="none">
              {t("device.here")}
            </Badge>
          )}
        </Group>
        <Text fz="sm" c="dimmed">
          {t("device.times", times)}
        </Text>
      </div>
      {!device.isCurrent && (
        <Button
          variant="default"
          aria-label={t("device.signOutOf", { name })}
          onClick={() => onSignOut(device.id, name)}
        >
          {t("device.signOut")}
        </Button>
      )}
    </div>
  );
}
