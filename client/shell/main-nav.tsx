import { IconAddressBook, IconSunHigh, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";

import classes from "./main-nav.module.css";

const places = [
  { to: "/", name: "today", Icon: IconSunHigh },
  { to: "/leads", name: "leads", Icon: IconAddressBook },
] as const satisfies readonly { to: string; name: string; Icon: ComponentType<IconProps> }[];

/** The pages there are; a row in the header, and on a phone a bar in reach of the thumb. */
export function MainNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("nav.label")} className={classes["nav"]}>
      {places.map(({ to, name, Icon }) => (
        <NavLink key={to} to={to} end={to === "/"} className={classes["place"]}>
          <Icon size={20} stroke={1.7} aria-hidden="true" />
          {t(`nav.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
