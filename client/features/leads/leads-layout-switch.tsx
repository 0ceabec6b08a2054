import { Button } from "@mantine/core";
import { IconLayoutKanban, IconList } from "@tabler/icons-react";
import { Link } from "react-router";

import { useHasRoom } from "../../ui/use-has-room";
import { useTranslation } from "../../ui/use-translation";
import { leadsLayouts, useAddressIn, type LeadsLayout } from "./leads-layout";

const icons = { list: IconList, board: IconLayoutKanban };

/** From the list to the board and back, with the same leads in sight. */
export function LeadsLayoutSwitch({ current }: { current: LeadsLayout }) {
  const { t } = useTranslation();
  const hasRoom = useHasRoom();
  const addresses = { list: useAddressIn("list"), board: useAddressIn("board") };
  return (
    <nav aria-label={t("board.layout")}>
      <Button.Group>
        {(Object.keys(leadsLayouts) as LeadsLayout[]).map((layout) => {
          const Icon = icons[layout];
          const isCurrent = layout === current;
          return (
            <Button
              key={layout}
              component={Link}
              to={addresses[layout]}
              variant={isCurrent ? "light" : "default"}
              aria-current={isCurrent ? "page" : undefined}
              px={hasRoom ? undefined : "sm"}
              aria-label={t(`board.layouts.${layout}`)}
              leftSection={hasRoom && <Icon size={18} stroke={1.7} aria-hidden="true" />}
            >
              {hasRoom ? t(`board.layouts.${layout}`) : <Icon size={20} stroke={1.7} aria-hidden="true" />}
            </Button>
          );
        })}
      </Button.Group>
    </nav>
  );
}
