/** A phone number as it was typed, and its international form, which the server makes out where there is one. */
interface Phone {
  phone: string;
  phoneE164?: string | null;
}

/** Dials from anywhere; a number with no international form as it was written, without what a phone cannot dial. */
export const phoneLink = ({ phone, phoneE164 }: Phone): string =>
  `tel:${phoneE164 ?? phone.replace(/[^\d+*#,;]/g, "")}`;

/**
 * Opens a chat. WhatsApp knows numbers by their country's code only, so one without an international form has no link
 * rather than one that leads to a stranger.
 */
export const whatsAppLink = ({ phoneE164 }: Phone): string | null =>
  phoneE164 ? `https://wa.me/${phoneE164.replace(/\D/g, "")}` : null;

/** Starts a mail; nothing in the address can add a subject or another recipient. */
export const mailLink = (email: string): string => `mailto:${encodeURIComponent(email).replace("%40", "@")}`;
