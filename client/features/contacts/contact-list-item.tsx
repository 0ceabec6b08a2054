import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Badge, Group, Stack, Text } from "@mantine/core";
import { IconStar } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { graphql } from "../../generated/gql";
import { useTranslation } from "../../ui/use-translation";
import classes from "./contact-list.module.css";
import { ContactMenu } from "./contact-menu";
import { ReachButtons, type Reached } from "./reach-buttons";

export const ContactListItem_contact = graphql(`
  fragment ContactListItem_contact on Contact {
    id
    version
    name
    email
    phone
    phoneE164
    position
    notes
    isPrimary
  }
`);

interface ContactListItemProps {
  contact: FragmentType<typeof ContactListItem_contact>;
  leadId: string;
  canEdit: boolean;
  onReach: (reached: Reached) => void;
  askAfter: (contactId: string) => ReactNode;
}

/** One contact: who they are, how to reach them with one tap, and what came of it. */
export function ContactListItem({ contact: ref, leadId, canEdit, onReach, askAfter }: ContactListItemProps) {
  const { t } = useTranslation();
  const { data: contact, complete } = useFragment({ fragment: ContactListItem_contact, from: ref });
  if (!complete) return null;
  const { id, name, position, phone, email, notes, isPrimary } = contact;
  return (
    <Stack role="listitem" gap={2} className={classes["contact"]}>
      <div className={classes["head"]}>
        <div>
          <Group gap="xs">
            <Text fw={600} className="foreign-text">
              <bdi>{name}</bdi>
            </Text>
            {isPrimary && (
              <Badge variant="light" size="sm" tt="none" leftSection={<IconStar size={12} aria-hidden="true" />}>
                {t("contact.primary")}
              </Badge>
            )}
          </Group>
          {position && (
            <Text fz="sm" c="dimmed" className="foreign-text">
              {position}
            </Text>
          )}
        </div>
        {canEdit && <ContactMenu contact={contact} leadId={leadId} />}
      </div>
      <ReachButtons contact={contact} onReach={onReach} />
      {[phone, email].map(
        (address) =>
          address && (
            <Text key={address} fz="sm" c="dimmed" className={classes["address"]}>
              <bdi>{address}</bdi>
            </Text>
          ),
      )}
      {notes && (
        <Text fz="sm" mt={4} className={`${classes["notes"]} foreign-text`} dir="auto">
          {notes}
        </Text>
      )}
      {/* The region stands before its words do, or they would not be read out. */}
      <div role="status">{askAfter(id)}</div>
    </Stack>
  );
}
