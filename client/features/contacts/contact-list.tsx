import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Anchor, Badge, Group, Stack, Text } from "@mantine/core";
import { IconBrandWhatsapp, IconMail, IconPhone, IconStar, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";

import { graphql } from "../../generated/gql";
import { Surface } from "../../ui/surface";
import { mailLink, phoneLink, whatsAppLink } from "./contact-links";
import classes from "./contact-list.module.css";

export const ContactListItem_contact = graphql(`
  fragment ContactListItem_contact on Contact {
    id
    name
    email
    phone
    position
    notes
    isPrimary
  }
`);

type ContactRef = { id: string } & FragmentType<typeof ContactListItem_contact>;

export function ContactList({ contacts }: { contacts: readonly ContactRef[] }) {
  const { t } = useTranslation();
  if (contacts.length === 0) return <Text c="dimmed">{t("contact.none")}</Text>;
  return (
    <Surface list role="list">
      {contacts.map((contact) => (
        <ContactListItem key={contact.id} contact={contact} />
      ))}
    </Surface>
  );
}

function ContactListItem({ contact: ref }: { contact: FragmentType<typeof ContactListItem_contact> }) {
  const { t } = useTranslation();
  const { data: contact, complete } = useFragment({ fragment: ContactListItem_contact, from: ref });
  if (!complete) return null;
  const { name, position, phone, email, notes, isPrimary } = contact;
  const chat = phone ? whatsAppLink(phone) : null;
  return (
    <Stack role="listitem" gap={2} className={classes["contact"]}>
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
      <div className={classes["ways"]}>
        {phone && (
          <ReachLink href={phoneLink(phone)} Icon={IconPhone} label={t("contact.call", { name })} word={phone} />
        )}
        {chat && (
          <ReachLink
            href={chat}
            Icon={IconBrandWhatsapp}
            label={t("contact.chat", { name })}
            word={t("followUpType.WHATSAPP")}
          />
        )}
        {email && <ReachLink href={mailLink(email)} Icon={IconMail} label={t("contact.mail", { name })} word={email} />}
      </div>
      {notes && (
        <Text fz="sm" c="dimmed" className={`${classes["notes"]} foreign-text`} dir="auto">
          {notes}
        </Text>
      )}
    </Stack>
  );
}

interface ReachLinkProps {
  href: string;
  Icon: ComponentType<IconProps>;
  /** What the link does, for those who do not see its icon. */
  label: string;
  word: string;
}

const ReachLink = ({ href, Icon, label, word }: ReachLinkProps) => (
  <Anchor
    href={href}
    className={classes["reach"]}
    aria-label={`${label}: ${word}`}
    {...(href.startsWith("https:") && { target: "_blank", rel: "noopener noreferrer" })}
  >
    <Icon size={16} stroke={1.7} aria-hidden="true" />
    <span>{word}</span>
  </Anchor>
);
