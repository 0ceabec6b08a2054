import { IconAddressBook, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useNavigate } from "react-router";

import { useTranslation } from "../ui/use-translation";
import { matchesWords } from "./matches-words";
import { usePaletteActions } from "./use-palette-actions";
import { usePaletteLeads } from "./use-palette-leads";

export interface PaletteItem {
  id: string;
  label: string;
  description?: string;
  Icon: ComponentType<IconProps>;
  /** The key that does the same. */
  keys?: string;
  run: () => void;
}

/** What the palette offers for what is typed: pages and actions by their names, leads as the server finds them. */
export function usePaletteItems(typed: string) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const actions = usePaletteActions().filter(({ label }) => matchesWords(label, typed));
  const { leads, isLooking, error } = usePaletteLeads(typed);

  const found: PaletteItem[] = leads.map(({ id, name, company }) => ({
    id: `lead-${id}`,
    label: name,
    description: company ?? undefined,
    Icon: IconAddressBook,
    run: () => void navigate(`/leads/${id}`),
  }));
  const groups = [
    { group: "pages" as const, items: actions.filter(({ group }) => group === "pages") },
    { group: "actions" as const, items: actions.filter(({ group }) => group === "actions") },
    { group: "leads" as const, items: found },
  ].filter(({ items }) => items.length > 0);
  const items = groups.flatMap((group) => group.items);

  const hint = () => {
    if (error) return t("palette.failed");
    if (isLooking) return found.length === 0 ? t("palette.looking") : null;
    return items.length === 0 ? t("palette.nothing") : null;
  };
  return { groups, items, hint: hint() };
}
