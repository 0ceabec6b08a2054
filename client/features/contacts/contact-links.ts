/** Dials the number as it was written; what a phone cannot dial, such as brackets and spaces, is left out. */
export const phoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+*#,;]/g, "")}`;

/**
 * Opens a chat. WhatsApp knows numbers only with their country's code, so a number written without one has no link
 * rather than one that leads to a stranger.
 */
export function whatsAppLink(phone: string): string | null {
  const written = phone.trim();
  const digits = written.replace(/\(0\)/g, "").replace(/\D/g, "");
  if (written.startsWith("+") && digits.length >= 7) return `https://wa.me/${digits}`;
  if (written.startsWith("00") && digits.length >= 9) return `https://wa.me/${digits.slice(2)}`;
  return null;
}

/** Starts a mail; nothing in the address can add a subject or another recipient. */
export const mailLink = (email: string): string => `mailto:${encodeURIComponent(email).replace("%40", "@")}`;
