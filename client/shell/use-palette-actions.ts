import { useMantineColorScheme } from "@mantine/core";
import { IconInbox, IconKeyboard, IconLogout, IconPlus, IconUserCircle } from "@tabler/icons-react";
import { useNavigate } from "react-router";

import { useCurrentUser } from "../apollo/use-session";
import { colorSchemes } from "../features/account/color-schemes";
import { useSignOut } from "../features/account/use-sign-out";
import { useTranslation } from "../ui/use-translation";
import { useCommands } from "./commands-context";
import { keyBindings } from "./keys";
import { offeredPlaces } from "./main-nav";
import type { PaletteItem } from "./use-palette-items";

interface PaletteAction extends PaletteItem {
  group: "pages" | "actions";
}

const keysOf = (id: string): string | undefined =>
  keyBindings
    .find(({ name }) => name === id)
    ?.combos[0]?.toUpperCase()
    .replace("MOD", "Ctrl");

/** Everything that can be done from every page, by whoever is signed in. */
export function usePaletteActions(): PaletteAction[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { show, canAdd } = useCommands();
  const { setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const user = useCurrentUser();

  const page = (id: string, label: string, Icon: PaletteAction["Icon"], to: string): PaletteAction => ({
    id,
    group: "pages",
    label,
    Icon,
    keys: keysOf(id),
    run: () => void navigate(to),
  });
  const action = (id: string, label: string, Icon: PaletteAction["Icon"], run: () => void): PaletteAction => ({
    id,
    group: "actions",
    label,
    Icon,
    keys: keysOf(id),
    run,
  });

  return [
    ...offeredPlaces(user).map(({ name, to, Icon }) => page(name, t(`nav.${name}`), Icon, to)),
    page("inbox", t("inbox.title"), IconInbox, "/inbox"),
    page("profile", t("profile.title"), IconUserCircle, "/profile"),
    ...(canAdd
      ? [
          action("quickAdd", t("quickAdd.title"), IconPlus, () => show("quickAdd")),
          action("addLead", t("lead.action"), IconPlus, () => show("addLead")),
        ]
      : []),
    ...colorSchemes.map(({ scheme, Icon }) =>
      action(`theme-${scheme}`, t("palette.theme", { scheme: t(`account.scheme.${scheme}`) }), Icon, () =>
        setColorScheme(scheme),
      ),
    ),
    action("help", t("keys.title"), IconKeyboard, () => show("keys")),
    action("signOut", t("account.signOut"), IconLogout, signOut),
  ];
}
