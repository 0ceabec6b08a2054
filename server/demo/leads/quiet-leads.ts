import { done, person, type DemoLead } from "../demo-lead";
import { minutesAgo, onDay } from "../demo-moment";

/** Leads without a next step: those who said no, and a few that nobody has planned anything for yet. */
export const quietLeads: readonly DemoLead[] = [
  {
    ownedBy: "rep",
    lead: { name: "Björn Hansson", company: "Hansson Bygg", source: "Trade fair" },
    created: onDay(-37, "12:45"),
    contacts: [person("Björn Hansson", "Site manager", "+46 40 628 04 12", "bjorn.hanssonbygg@example.com")],
    steps: [done("CALL", onDay(-34, "07:30"), "Stays with instant coffee. His people asked for it.", "NOT_INTERESTED")],
  },
  {
    ownedBy: "rep",
    lead: {
      name: "Lucía Fernández",
      company: "Hostal del Mar",
      source: "Website",
      notes: "Bound to her supplier until next autumn.",
    },
    created: onDay(-25, "09:35"),
    tags: ["hospitality"],
    contacts: [person("Lucía Fernández", "Directora", "+34 930 000 012", "lucia.hostaldelmar@example.org")],
    steps: [
      done("CALL", onDay(-21, "13:00"), "Liked the offer and asked for time to think.", "INTERESTED"),
      done("CALL", onDay(-13, "13:00"), "Cannot get out of her contract.", "NOT_INTERESTED"),
    ],
  },
  {
    ownedBy: "rep",
    lead: {
      name: "Petra Dvořáková",
      company: "Knihkupectví Dvořák",
      source: "Walk-in",
      notes: "Left her card at the counter.",
    },
    created: minutesAgo(75),
    contacts: [person("Petra Dvořáková", "Owner", "+420 222 000 123", "petra.dvorak@example.com")],
    steps: [],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Ethan Brooks", company: "Brooks Climbing Gym", source: "Instagram" },
    created: onDay(-28, "17:30"),
    contacts: [person("Ethan Brooks", "Manager", "+1 415 555 0172", "ethan.brooksclimbing@example.com")],
    steps: [
      done("WHATSAPP", onDay(-24, "17:00"), "Only sells energy drinks, and that works for him.", "NOT_INTERESTED"),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Ingeborg Haugen", company: "Haugen Ullvare", source: "Phone" },
    created: onDay(-18, "11:55"),
    contacts: [person("Ingeborg Haugen", "Owner", "+47 22 00 01 23", "ingeborg.haugen@example.net")],
    steps: [
      done("CALL", onDay(-16, "12:00"), "Wants to talk it over with her daughter.", "INTERESTED"),
      done("CALL", onDay(-7, "12:00"), "The daughter is away until the end of the month. They like the idea."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Liam O'Connor", company: "O'Connor Carpentry", source: "Recommendation" },
    created: onDay(-1, "14:40"),
    contacts: [person("Liam O'Connor", "Joiner", "+61 2 5550 1234", "liam.oconnor@example.com")],
    steps: [],
  },
  {
    ownedBy: "owner",
    lead: { name: "Henrik Sørensen", company: "Sørensen Shipping", source: "Trade fair" },
    created: onDay(-45, "10:20"),
    contacts: [person("Henrik Sørensen", "Purchasing", "+45 20 00 01 23", "henrik.sorensen@example.com")],
    steps: [
      done("EMAIL", onDay(-40, "08:15"), "Buys for 14 ships at once. Asked for our lowest price.", "INTERESTED"),
      done(
        "CALL",
        onDay(-30, "14:30"),
        "We cannot deliver 400 kg a month, and he needs one supplier.",
        "NOT_INTERESTED",
      ),
    ],
  },
  {
    ownedBy: "owner",
    lead: { name: "Giulia Ferrari", company: "Ferrari Studio Dentistico", source: "Website" },
    created: onDay(-17, "15:50"),
    contacts: [person("Giulia Ferrari", "Receptionist", "+39 02 0000 1907", "giulia.studioferrari@example.org")],
    steps: [done("CALL", onDay(-15, "16:00"), "Only wanted to compare prices.", "NOT_INTERESTED")],
  },
  {
    ownedBy: "owner",
    lead: { name: "Noah Wagner", company: "Wagner Hofladen", source: "Recommendation" },
    created: onDay(-3, "10:25"),
    tags: ["wholesale"],
    contacts: [person("Noah Wagner", "Landwirt", "+49 171 3920044", "noah.wagner-hofladen@example.com")],
    steps: [],
  },
];
