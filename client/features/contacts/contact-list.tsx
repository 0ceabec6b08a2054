import { Button, Text } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { FragmentType } from "@apollo/client";

import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { ContactListItem, type ContactListItem_contact } from "./contact-list-item";
import type { Reached } from "./reach-buttons";

/** Who is there beyond these is seldom reached, and would push what matters off a phone's screen. */
const FIRST_SHOWN = 3;

type ContactRef = { id: string } & FragmentType<typeof ContactListItem_contact>;

interface ContactListProps {
  leadId: string;
  contacts: readonly ContactRef[];
  canEdit: boolean;
  /** Somebody is being called or written to. */
  onReach: (reached: Reached) => void;
  /** What is asked below a contact, once they were reached. */
  askAfter: (contactId: string) => ReactNode;
}

/** The people to reach, the primary one first. */
export function ContactList({ contacts, ...shared }: ContactListProps) {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  if (contacts.length === 0) return <Text c="dimmed">{t("contact.none")}</Text>;
  const shown = isWhole ? contacts : contacts.slice(0, FIRST_SHOWN);
  return (
    <>
      <Surface list role="list">
        {shown.map((contact) => (
          <ContactListItem key={contact.id} contact={contact} {...shared} />
        ))}
      </Surface>
      {shown.length < contacts.length && (
        <Button variant="subtle" mt="xs" onClick={() => setIsWhole(true)}>
          {t("contact.showAll", { count: contacts.length })}
        </Button>
      )}
    </>
  );
}
