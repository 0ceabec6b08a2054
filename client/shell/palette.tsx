import "@mantine/core/styles/Kbd.css";
import "@mantine/spotlight/styles.css";

import { Kbd, VisuallyHidden } from "@mantine/core";
import { createSpotlight, Spotlight, useSpotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef } from "react";

import { useHasRoom } from "../ui/use-has-room";
import { useTranslation } from "../ui/use-translation";
import classes from "./palette.module.css";
import { usePaletteItems, type PaletteItem } from "./use-palette-items";

/** Passed on to the area that scrolls, which its type does not say. */
const scrollsByKeys = { viewportProps: { tabIndex: 0 } };

const [store, spotlight] = createSpotlight();

/** Leads and everything that can be done, found by a few letters. */
export function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const isPhone = !useHasRoom();
  const { query } = useSpotlight(store);
  const { groups, items, hint } = usePaletteItems(query);
  const chosen = useRef<PaletteItem>(null);
  const selected = useSelected(items);

  useEffect(() => {
    if (opened) spotlight.open();
  }, [opened]);

  // What was chosen may open a dialog, which takes the focus once this one has given it back.
  const runChosen = () => {
    const item = chosen.current;
    chosen.current = null;
    item?.run();
  };

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      onSpotlightClose={onClose}
      transitionProps={{ duration: 100, onExited: runChosen }}
      yOffset={isPhone ? 12 : 80}
      radius="lg"
      overlayProps={{ backgroundOpacity: 0.45, blur: 0 }}
      classNames={{ content: classes["content"] }}
      attributes={{ content: { "aria-label": t("palette.title") } }}
      scrollable
      maxHeight="min(28rem, calc(100dvh - 6rem))"
    >
      <Spotlight.Search
        aria-label={t("palette.title")}
        placeholder={t("palette.placeholder")}
        leftSection={<IconSearch size={20} stroke={1.7} aria-hidden="true" />}
        maxLength={200}
      />
      <Spotlight.ActionsList {...scrollsByKeys}>
        {groups.map(({ group, items: listed }) => (
          <Spotlight.ActionsGroup key={group} label={t(`palette.${group}`)}>
            {listed.map((item) => (
              <Spotlight.Action
                key={item.id}
                label={item.label}
                description={item.description}
                leftSection={<item.Icon size={20} stroke={1.7} aria-hidden="true" />}
                rightSection={item.keys && <Kbd>{item.keys}</Kbd>}
                onClick={() => (chosen.current = item)}
                data-selected={items[selected] === item || undefined}
                className={classes["action"]}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {hint && <Spotlight.Empty>{hint}</Spotlight.Empty>}
      </Spotlight.ActionsList>
      <VisuallyHidden role="status">{items[selected]?.label ?? hint}</VisuallyHidden>
    </Spotlight.Root>
  );
}

/** The first item is selected as soon as there is one: Spotlight itself selects only when a letter is typed or an arrow pressed. */
function useSelected(items: readonly PaletteItem[]): number {
  const { selected } = useSpotlight(store);
  const isNoneSelected = selected < 0 && items.length > 0;
  useEffect(() => {
    if (isNoneSelected) store.updateState((state) => ({ ...state, selected: 0 }));
  }, [isNoneSelected]);
  return Math.min(Math.max(selected, 0), items.length - 1);
}
