import { Menu, Text } from "@mantine/core";
import {
  IconBookmark,
  IconBookmarkPlus,
  IconCheck,
  IconList,
  IconPencil,
  IconTrash,
  IconUsers,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "react-router";

import type { ViewPlace } from "../../../rules/view";
import { canEditView } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import type { ViewItem_ViewFragment } from "../../generated/graphql";
import { readProblem } from "../../ui/problem";
import { problemWords } from "../../ui/problem-words";
import { useTranslation } from "../../ui/use-translation";
import { useRemoveView } from "./use-remove-view";
import type { ViewDialogKind } from "./view-dialog";
import { addressOf, wholeOf } from "./view-places";
import classes from "./views-menu.module.css";

type View = ViewItem_ViewFragment;

interface ViewsDropdownProps {
  place: ViewPlace;
  views: readonly View[];
  active: View | null;
  /** There are more views than are offered here. */
  hasMore: boolean;
  error: unknown;
  onOpen: () => void;
  onDialog: (kind: ViewDialogKind) => void;
  children: ReactNode;
}

const looks = { size: 18, stroke: 1.7, "aria-hidden": true } as const;

export function ViewsDropdown({ children, onOpen, ...props }: ViewsDropdownProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" width={280} shadow="md" withInitialFocusPlaceholder={false} onOpen={onOpen}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown aria-label={t("view.menu")} mah="70vh" style={{ overflowY: "auto" }}>
        <Choices {...props} />
        <Menu.Divider />
        <Actions {...props} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Choices({ place, views, active, hasMore, error }: Omit<ViewsDropdownProps, "children" | "onOpen">) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const own = views.filter((view) => view.owner.id === user.id);
  const others = views.filter((view) => view.owner.id !== user.id);
  return (
    <>
      <Menu.Item leftSection={<IconList {...looks} />} component={Link} to={wholeOf(place)}>
        {t(`view.whole.${place}`)}
      </Menu.Item>
      {own.length > 0 && <Menu.Label>{t("view.own")}</Menu.Label>}
      {own.map((view) => (
        <Choice key={view.id} view={view} isActive={view.id === active?.id} />
      ))}
      {others.length > 0 && <Menu.Label>{t("view.shared")}</Menu.Label>}
      {others.map((view) => (
        <Choice key={view.id} view={view} isActive={view.id === active?.id} />
      ))}
      {hasMore && <Menu.Label>{t("view.hasMore")}</Menu.Label>}
      {error !== undefined && <Menu.Label>{Object.values(problemWords(t, readProblem(error))).join(" ")}</Menu.Label>}
    </>
  );
}

function Choice({ view, isActive }: { view: View; isActive: boolean }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const Icon = view.isShared ? IconUsers : IconBookmark;
  return (
    <Menu.Item
      component={Link}
      to={addressOf(view)}
      aria-current={isActive || undefined}
      leftSection={<Icon {...looks} />}
      rightSection={isActive && <IconCheck {...looks} />}
    >
      <bdi className={classes["item"]}>{view.name}</bdi>
      {view.owner.id !== user.id && (
        <Text component="span" display="block" fz="xs" c="dimmed" className="foreign-text">
          {t("view.by", { name: view.owner.name })}
        </Text>
      )}
    </Menu.Item>
  );
}

function Actions({ active, onDialog }: Pick<ViewsDropdownProps, "active" | "onDialog">) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const removeView = useRemoveView();
  return (
    <>
      <Menu.Item leftSection={<IconBookmarkPlus {...looks} />} onClick={() => onDialog("save")}>
        {t("view.save")}
      </Menu.Item>
      {active && canEditView(user, active) && (
        <>
          <Menu.Item leftSection={<IconPencil {...looks} />} onClick={() => onDialog("edit")}>
            {t("view.edit")}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash {...looks} />} onClick={() => void removeView(active)}>
            {t("view.delete")}
          </Menu.Item>
        </>
      )}
    </>
  );
}
