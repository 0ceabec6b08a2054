import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconNotes } from "@tabler/icons-react";
import { lazy, useState } from "react";

import { graphql } from "../../generated/gql";
import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";

const LogInteractionForm = lazy(async () => ({
  default: (await import("./log-interaction-form")).LogInteractionForm,
}));

export const LogInteractionButton_lead = graphql(`
  fragment LogInteractionButton_lead on Lead {
    id
    name
    contacts(limit: 50) {
      items {
        id
        name
        isPrimary
      }
    }
  }
`);

/** The way to note what nobody planned, such as a walk-in or a call that came in. */
export function LogInteractionButton({ lead: ref }: { lead: FragmentType<typeof LogInteractionButton_lead> }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { data: lead, complete } = useFragment({ fragment: LogInteractionButton_lead, from: ref });
  if (!complete) return null;
  const contacts = lead.contacts.items;
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconNotes size={18} stroke={1.7} aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
      >
        {t("log.action")}
      </Button>
      <Dialog title={t("log.title", { lead: lead.name })} opened={isOpen} onClose={close}>
        <LogInteractionForm
          leadId={lead.id}
          contacts={contacts}
          type="CALL"
          contactId={contacts.find(({ isPrimary }) => isPrimary)?.id ?? null}
          onCancel={close}
          onLogged={close}
        />
      </Dialog>
    </>
  );
}
