import { SegmentedControl, useMantineColorScheme } from "@mantine/core";

import { useTranslation } from "../../ui/use-translation";
import classes from "./color-scheme-choice.module.css";
import { colorSchemes, isColorScheme } from "./color-schemes";

/** Light, dark, or as the system; of this browser, not of the account. */
export function ColorSchemeChoice() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      aria-label={t("account.theme")}
      value={colorScheme}
      onChange={(chosen) => isColorScheme(chosen) && setColorScheme(chosen)}
      data={colorSchemes.map(({ scheme, Icon }) => ({
        value: scheme,
        label: (
          <span className={classes["scheme"]}>
            <Icon size={18} stroke={1.7} aria-hidden="true" />
            {t(`account.scheme.${scheme}`)}
          </span>
        ),
      }))}
    />
  );
}
