import { contactRules } from "../../../rules/contact";
import { defineQuery } from "../../platform/use-case";
import { findContact } from "./contact.loaders";

/** One contact by its id. */
export const contact = defineQuery("contact", contactRules, (ctx, input) => findContact(ctx, input.id));
