import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { useNavigate } from "react-router";

import { canAddLead } from "../apollo/session.policy";
import { useCurrentUser } from "../apollo/use-session";
import { useCreateContact } from "../features/contacts/use-create-contact";
import { useScheduleFollowUp } from "../features/follow-ups/use-schedule-follow-up";
import { AddLeadDialog } from "../features/leads/add-lead-dialog";
import { useCreateLead } from "../features/leads/use-create-lead";
import { QuickAddDialog } from "../features/quick-add/quick-add-dialog";
import { undoLast } from "../ui/show-undo";
import { CommandsContext, type Shown } from "./commands-context";
import { focusSearch } from "./focus-search";
import { KeysDialog } from "./keys-dialog";
import { useKeys } from "./use-keys";

const Palette = lazy(async () => ({ default: (await import("./palette")).Palette }));

/** What can be done from every page: by a key, from the palette, or by a button that stands around it. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const canAdd = canAddLead(useCurrentUser());
  const createLead = useCreateLead();
  const createContact = useCreateContact();
  const scheduleFollowUp = useScheduleFollowUp();
  const [shown, setShown] = useState<Shown | null>(null);
  const [wasPaletteShown, setWasPaletteShown] = useState(false);
  // One dialog may have opened another, which is not to be closed with it.
  const close = (what: Shown) => () => setShown((current) => (current === what ? null : current));

  const commands = useMemo(() => {
    const show = (what: Shown) => {
      setShown(what);
      if (what === "palette") setWasPaletteShown(true);
    };
    return { show, canAdd };
  }, [canAdd]);
  const { show } = commands;
  const go = (to: string) => () => void navigate(to);

  useKeys({
    palette: () => show("palette"),
    help: () => show("keys"),
    quickAdd: canAdd ? () => show("quickAdd") : undefined,
    search: () => focusSearch() || show("palette"),
    undo: undoLast,
    today: go("/"),
    leads: go("/leads"),
    followUps: go("/follow-ups"),
    reports: go("/reports"),
    inbox: go("/inbox"),
  });

  return (
    <CommandsContext value={commands}>
      {children}
      <QuickAddDialog
        opened={shown === "quickAdd"}
        createLead={createLead}
        scheduleFollowUp={scheduleFollowUp}
        onClose={close("quickAdd")}
      />
      <AddLeadDialog opened={shown === "addLead"} onClose={close("addLead")} addContact={createContact} />
      <KeysDialog opened={shown === "keys"} onClose={close("keys")} />
      {wasPaletteShown && (
        <Suspense>
          <Palette opened={shown === "palette"} onClose={close("palette")} />
        </Suspense>
      )}
    </CommandsContext>
  );
}
