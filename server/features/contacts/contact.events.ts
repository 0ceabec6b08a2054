import type { Contact } from "./contact.entity";

declare module "../../platform/events" {
  interface DomainActions {
    CONTACT_CREATED: Contact;
    CONTACT_UPDATED: Contact;
    CONTACT_DELETED: Contact;
  }
}
