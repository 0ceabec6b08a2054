import { done, open, person, type DemoLead } from "../demo-lead";
import { onDay } from "../demo-moment";

/** Leads whose next step has been put off on purpose. */
export const laterLeads: readonly DemoLead[] = [
  {
    ownedBy: "rep",
    lead: { name: "נועה פרידמן", company: "מאפיית הכרמל", source: "Trade fair" },
    created: onDay(-20, "12:00"),
    contacts: [person("נועה פרידמן", "בעלים", "+972 3 555 0123", "noa.carmel-bakery@example.com")],
    steps: [
      done("CALL", onDay(-15, "10:30"), "Renovates until next month, then wants to start with us.", "INTERESTED"),
      open("CALL", onDay(9, "10:30"), "Is the renovation done? The first delivery takes four days."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "James Kipchoge", company: "Rift Valley Travel", source: "Recommendation" },
    created: onDay(-33, "09:25"),
    contacts: [person("James Kipchoge", "Managing director", "+254 20 555 0123", "james.riftvalley@example.org")],
    steps: [
      done("EMAIL", onDay(-30, "08:30"), "Wants gift boxes with Kenyan coffee for his guests.", "INTERESTED"),
      done("CALL", onDay(-22, "11:00"), "Forty boxes a season, with his logo."),
      open("EMAIL", onDay(12, "09:00"), "Send the proof of the printed box."),
    ],
  },
  {
    ownedBy: "rep",
    lead: {
      name: "Léa Schneider",
      company: "Atelier Schneider",
      source: "Instagram",
      notes: "Pottery studio. Wants to swap cups for coffee, which may be a good idea.",
    },
    created: onDay(-48, "15:45"),
    contacts: [person("Léa Schneider", "Potter", "+41 44 555 01 23", "lea.atelier-schneider@example.com")],
    steps: [
      done("MEETING", onDay(-42, "14:00"), "Her cups are lovely. Agreed on 50 cups for our shop.", "INTERESTED"),
      done("CALL", onDay(-34, "09:15"), "Signed. A kilo a week for her, cups for us.", "CONVERTED"),
      open("OTHER", onDay(7, "10:00"), "Pick up the second lot of cups."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Mikko Virtanen", company: "Virtanen Sauna & Spa", source: "Phone" },
    created: onDay(-11, "10:10"),
    contacts: [person("Mikko Virtanen", "Owner", "+358 9 000 0123", "mikko.virtanen@example.com")],
    steps: [
      done("CALL", onDay(-7, "10:45"), "Budget comes with the new year. Asked us to call again then.", "INTERESTED"),
      open("CALL", onDay(24, "10:00"), "New budget: two machines, 8 kg a month."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Charlotte Dubois", company: "Théâtre du Canal", source: "Recommendation" },
    created: onDay(-29, "13:50"),
    contacts: [
      person("Charlotte Dubois", "Administratrice", "+33 4 65 71 34 56", "charlotte.theatreducanal@example.org"),
      person("Hugo Martin", "Bar", "+33 6 39 98 12 34", "hugo.theatreducanal@example.org"),
    ],
    steps: [
      done("MEETING", onDay(-25, "18:00"), "Saw the bar during the interval: 200 people in 15 minutes.", "INTERESTED"),
      done("CALL", onDay(-12, "11:00"), "Took the batch brewer and 10 kg for the first month.", "CONVERTED"),
      open("MEETING", onDay(6, "18:30"), "Look in at the premiere and ask Hugo how it runs."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Tan Wei Ling", company: "Orchard Interiors", source: "Website" },
    created: onDay(-4, "08:20"),
    contacts: [person("Tan Wei Ling", "Showroom manager", "+65 6000 0123", "weiling.orchard-interiors@example.com")],
    steps: [open("EMAIL", onDay(8, "08:30"), "She is travelling until then. Send the showroom offer.")],
  },
  {
    ownedBy: "owner",
    lead: { name: "Radu Ionescu", company: "Ionescu Vinuri", source: "Trade fair" },
    created: onDay(-22, "16:55"),
    contacts: [person("Radu Ionescu", "Winemaker", "+40 21 555 0123", "radu.ionescu@example.net")],
    steps: [
      done(
        "CALL",
        onDay(-18, "14:00"),
        "Cellar door opens in two months. Wants a tasting of coffee after wine.",
        "INTERESTED",
      ),
      open("MEETING", onDay(15, "12:00"), "Tasting in the cellar. Take the barrel-aged one along."),
    ],
  },
  {
    ownedBy: "owner",
    lead: { name: "Olena Shevchenko", company: "Майстерня Шевченко", source: "Recommendation" },
    created: onDay(-9, "11:20"),
    contacts: [person("Олена Шевченко", "Власниця", "+380 44 555 0123", "olena.shevchenko@example.com")],
    steps: [open("CALL", onDay(10, "11:00"), "Opens a second workshop. Asked us to wait until the lease is signed.")],
  },
  {
    ownedBy: "owner",
    lead: { name: "Sean Murphy", company: "Murphy's Rowing Club", source: "Walk-in" },
    created: onDay(-52, "10:35"),
    contacts: [person("Sean Murphy", "Treasurer", "+353 20 912 0456", "sean.murphysrowing@example.org")],
    steps: [
      done("CALL", onDay(-48, "19:00"), "Coffee for regattas, six weekends a year.", "INTERESTED"),
      done("EMAIL", onDay(-41, "09:00"), "The committee said yes. First regatta is ordered.", "CONVERTED"),
      open("CALL", onDay(20, "18:30"), "Quantities for the next regatta."),
    ],
  },
];
