import {
  IconAddressBook,
  IconCalendarEvent,
  IconChartBar,
  IconSunHigh,
  IconUsersGroup,
  type IconProps,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { NavLink } from "react-router";

import type { SignedInUser } from "../apollo/session";
import { canManageUsers } from "../apollo/session.policy";
import { useCurrentUser } from "../apollo/use-session";
import { useTranslation } from "../ui/use-translation";
import classes from "./main-nav.module.css";

interface Place {
  to: string;
  name: "today" | "leads" | "followUps" | "reports" | "users";
  Icon: ComponentType<IconProps>;
  isFor?: (user: SignedInUser) => boolean;
}

const places: readonly Place[] = [
  { to: "/", name: "today", Icon: IconSunHigh },
  { to: "/leads", name: "leads", Icon: IconAddressBook },
  { to: "/follow-ups", name: "followUps", Icon: IconCalendarEvent },
  { to: "/reports", name: "reports", Icon: IconChartBar },
  { to: "/users", name: "users", Icon: IconUsersGroup, isFor: canManageUsers },
];

/** The pages that are this user's business. */
export const offeredPlaces = (user: SignedInUser): readonly Place[] =>
  places.filter(({ isFor }) => !isFor || isFor(user));

/** The pages there are; a row in the header, and on a phone a bar in reach of the thumb. */
export function MainNav() {
  const { t } = useTranslation();
  const user = useCurrentUser();
  return (
    <nav aria-label={t("nav.label")} className={classes["nav"]}>
      {offeredPlaces(user).map(({ to, name, Icon }) => (
        <NavLink key={to} to={to} end={to === "/"} className={classes["place"]}>
          <Icon size={20} stroke={1.7} aria-hidden="true" />
          {t(`nav.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
