import { Button } from "@mantine/core";
import { IconBrandWhatsapp, IconMail, IconPhone, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";

import { useTranslation } from "../../ui/use-translation";
import { mailLink, phoneLink, whatsAppLink } from "./contact-links";
import classes from "./contact-list.module.css";

/** Who was reached, and how. */
export interface Reached {
  contactId: string;
  type: "CALL" | "WHATSAPP" | "EMAIL";
}

interface ReachButtonsProps {
  contact: { id: string; name: string; phone?: string | null; phoneE164?: string | null; email?: string | null };
  onReach: (reached: Reached) => void;
}

/** Call, WhatsApp and mail, each with one tap, as far as there is a number or an address for it. */
export function ReachButtons({ contact, onReach }: ReachButtonsProps) {
  const { t } = useTranslation();
  const { id, name, phone, phoneE164, email } = contact;
  const chat = phone && whatsAppLink({ phone, phoneE164 });
  const tell = (type: Reached["type"]) => () => onReach({ contactId: id, type });
  if (!phone && !email) return null;
  return (
    <div className={classes["ways"]}>
      {phone && (
        <Way
          href={phoneLink({ phone, phoneE164 })}
          Icon={IconPhone}
          word={t("contact.way.CALL")}
          label={t("contact.call", { name })}
          onUse={tell("CALL")}
        />
      )}
      {chat && (
        <Way
          href={chat}
          Icon={IconBrandWhatsapp}
          word={t("contact.way.WHATSAPP")}
          label={t("contact.chat", { name })}
          onUse={tell("WHATSAPP")}
        />
      )}
      {email && (
        <Way
          href={mailLink(email)}
          Icon={IconMail}
          word={t("contact.way.EMAIL")}
          label={t("contact.mail", { name })}
          onUse={tell("EMAIL")}
        />
      )}
    </div>
  );
}

interface WayProps {
  href: string;
  Icon: ComponentType<IconProps>;
  word: string;
  /** The word, and to whom. */
  label: string;
  onUse: () => void;
}

const Way = ({ href, Icon, word, label, onUse }: WayProps) => (
  <Button
    component="a"
    href={href}
    variant="light"
    aria-label={label}
    leftSection={<Icon size={18} stroke={1.7} aria-hidden="true" />}
    onClick={onUse}
    {...(href.startsWith("https:") && { target: "_blank", rel: "noopener noreferrer" })}
  >
    {word}
  </Button>
);
