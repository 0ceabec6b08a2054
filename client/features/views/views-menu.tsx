import { Button, Group } from "@mantine/core";
import { IconBookmark, IconChevronDown, IconUsers } from "@tabler/icons-react";
import { useRef } from "react";
import { useLocation, useNavigate } from "react-router";

import type { ViewPlace } from "../../../rules/view";
import { canEditView } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { showDone } from "../../ui/show-toast";
import { useHasRoom } from "../../ui/use-has-room";
import { useTranslation } from "../../ui/use-translation";
import { SaveChanges } from "./save-changes";
import { useViews } from "./use-views";
import { ViewDialog, useViewDialog } from "./view-dialog";
import { addressOf, soughtIn, viewIn } from "./view-places";
import { ViewsDropdown } from "./views-dropdown";
import classes from "./views-menu.module.css";

/** The views of a list: which one is shown, the way to the others, and what can be done with it. */
export function ViewsMenu({ place }: { place: ViewPlace }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const hasRoom = useHasRoom();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { views, hasMore, error, refresh } = useViews(place);
  const dialog = useViewDialog();
  const opener = useRef<HTMLButtonElement>(null);

  const active = views.find(({ id }) => id === viewIn(search)) ?? null;
  const isChanged = active !== null && soughtIn(search) !== soughtIn(active.search);
  const Icon = active?.isShared ? IconUsers : IconBookmark;

  return (
    <Group gap="xs">
      <ViewsDropdown
        place={place}
        views={views}
        active={active}
        hasMore={hasMore}
        error={error}
        onOpen={refresh}
        onDialog={dialog.open}
      >
        <Button
          ref={opener}
          variant={active ? "light" : "default"}
          className={classes["target"]}
          px={hasRoom ? undefined : "sm"}
          leftSection={hasRoom && <Icon size={18} stroke={1.7} aria-hidden="true" />}
          rightSection={<IconChevronDown size={16} stroke={1.7} aria-hidden="true" />}
          aria-label={active ? t("view.active", { name: active.name }) : t("view.menu")}
        >
          <bdi className={classes["name"]}>{active?.name ?? t("view.menu")}</bdi>
        </Button>
      </ViewsDropdown>
      {active && isChanged && canEditView(user, active) && <SaveChanges view={active} search={soughtIn(search)} />}
      <ViewDialog
        {...dialog}
        place={place}
        search={soughtIn(search)}
        view={active}
        onSaved={(view) => {
          showDone(t("view.saved"));
          void navigate(addressOf(view));
        }}
        onClosed={() => opener.current?.focus()}
      />
    </Group>
  );
}
