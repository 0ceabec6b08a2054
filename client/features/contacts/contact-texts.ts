import { emptyToNull } from "../../ui/empty-to-null";

/** What is typed of a contact; an empty text says nothing. */
export type ContactTexts = Record<"name" | "position" | "phone" | "email" | "notes", string>;

/** The same as the mutations take it. */
export const toContactInput = ({ name, position, phone, email, notes }: ContactTexts) => ({
  name,
  position: emptyToNull(position),
  phone: emptyToNull(phone),
  email: emptyToNull(email.trim()),
  notes: emptyToNull(notes),
});
