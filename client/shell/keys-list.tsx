import "@mantine/core/styles/Kbd.css";

import { Kbd, Stack, Switch, Text, Title } from "@mantine/core";
import { Fragment } from "react";

import { useTranslation } from "../ui/use-translation";
import { keyBindings } from "./keys";
import classes from "./keys-list.module.css";
import { singleKeys, useSingleKeys } from "./single-keys";

const groups = ["do", "go"] as const;

/** On a Mac's keyboard the key is another one. */
const modKey = /mac|iphone|ipad/i.test(navigator.userAgent) ? "⌘" : "Ctrl";

export function KeysList() {
  const { t } = useTranslation();
  const areOn = useSingleKeys();
  return (
    <Stack gap="lg">
      {groups.map((group) => (
        <section key={group}>
          <Title order={3} mb="xs">
            {t(`keys.group.${group}`)}
          </Title>
          <dl className={classes["list"]}>
            {keyBindings
              .filter((binding) => binding.group === group)
              .map(({ name, combos }) => (
                <Fragment key={name}>
                  <dt>{t(`keys.name.${name}`)}</dt>
                  <dd>
                    <Combos combos={combos} />
                  </dd>
                </Fragment>
              ))}
          </dl>
        </section>
      ))}
      <Text fz="sm" c="dimmed">
        {t("keys.notWhileTyping")}
      </Text>
      <Switch
        autoFocus
        data-autofocus
        label={t("keys.single")}
        description={t("keys.singleHelp")}
        checked={areOn}
        onChange={(event) => singleKeys.turn(event.currentTarget.checked)}
      />
    </Stack>
  );
}

function Combos({ combos }: { combos: readonly string[] }) {
  const { t } = useTranslation();
  return combos.map((combo, at) => (
    <Fragment key={combo}>
      {at > 0 && ` ${t("keys.or")} `}
      {combo.split(/[ +]/).map((key, index) => (
        <Fragment key={key}>
          {index > 0 && (combo.includes("+") ? "+" : ` ${t("keys.then")} `)}
          <Kbd>{key === "mod" ? modKey : key.toUpperCase()}</Kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}
