import { pageOf } from "../../rest/presenter";
import { get, patch, post, put, remove, type RouteGroup } from "../../rest/route";
import { contact } from "./contact";
import { presentContact } from "./contact.presenter";
import { contacts } from "./contacts";
import { createContact } from "./create-contact";
import { deleteContact } from "./delete-contact";
import { listLeadContacts } from "./list-lead-contacts";
import { restoreContact } from "./restore-contact";
import { setPrimaryContact } from "./set-primary-contact";
import { updateContact } from "./update-contact";

export const contactRoutes: RouteGroup = {
  tag: "Contacts",
  description: "The people to reach at a lead.",
  routes: {
    createContact: post("/leads/:leadId/contacts", "Adds a contact to a lead.", createContact, presentContact),
    leadContacts: get("/leads/:leadId/contacts", "The primary one first.", listLeadContacts, pageOf(presentContact)),
    contacts: get("/contacts", "Contacts of all leads, by name.", contacts, pageOf(presentContact)),
    contact: get("/contacts/:id", "One contact.", contact, presentContact),
    updateContact: put("/contacts/:id", "Changes the named fields.", updateContact, presentContact),
    setPrimaryContact: patch(
      "/contacts/:id/primary",
      "Is reached first from now on.",
      setPrimaryContact,
      presentContact,
    ),
    deleteContact: remove("/contacts/:id", "Deletes a contact; the oldest other one becomes primary.", deleteContact),
    restoreContact: patch("/contacts/:id/restore", "Brings a deleted contact back.", restoreContact, presentContact),
  },
};
