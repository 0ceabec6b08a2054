import { done, open, person, type DemoLead } from "../demo-lead";
import { onDay, openHalfHoursAgo } from "../demo-moment";

/** Leads whose next step should have been taken some hours ago. */
export const overdueLeads: readonly DemoLead[] = [
  {
    ownedBy: "rep",
    lead: {
      name: "Åsa Lindqvist",
      company: "Café Lindqvist",
      source: "Trade fair",
      notes:
        "Two cafés in Södermalm. Pays by invoice, 30 days. Milk drinks mostly, so wants a roast that holds its own.",
    },
    created: onDay(-23, "10:15"),
    contacts: [
      person("Åsa Lindqvist", "Owner", "+46 8 465 004 12", "asa.lindqvist@example.com"),
      person("Nils Ekström", "Head barista", "+46 70 174 06 22", "nils.lindqvist@example.com"),
    ],
    steps: [
      done(
        "CALL",
        onDay(-20, "11:00"),
        "Liked the espresso at the fair. Wants 2 kg samples of the dark roast.",
        "INTERESTED",
      ),
      done("EMAIL", onDay(-12, "09:30"), "Samples arrived. Nils will taste them with the team."),
      open("CALL", openHalfHoursAgo(1), "Which roast did the team choose? Offer 12 kg a week, delivered on Tuesdays."),
    ],
  },
  {
    ownedBy: "rep",
    lead: {
      name: "Marco Bellini",
      company: "Panificio Bellini",
      source: "Recommendation",
      notes: "Åsa Lindqvist sent him.",
    },
    created: onDay(-9, "14:20"),
    tags: ["bakery", "wholesale"],
    contacts: [person("Marco Bellini", "Baker", "+39 02 0000 1842", "marco.bellini@example.org")],
    steps: [
      done("CALL", onDay(-6, "15:00"), "Opens a coffee corner in spring and needs a machine as well.", "INTERESTED"),
      open("EMAIL", openHalfHoursAgo(3), "Send the leasing offer for the two-group machine."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Ελένη Παπαδοπούλου", company: "Καφέ Αιγαίο", source: "Instagram" },
    created: onDay(-4, "18:05"),
    contacts: [person("Ελένη Παπαδοπούλου", "Owner", "+30 21 0000 0147", "eleni.aigaio@example.net")],
    steps: [open("WHATSAPP", openHalfHoursAgo(4), "She asked under our freddo post whether we ship to Athens.")],
  },
  {
    ownedBy: "rep",
    lead: {
      name: "Grace Okafor",
      company: "The Corner Bookshop",
      source: "Walk-in",
      notes: "Reading room with eight seats. Will not go over £18 a kilo.",
    },
    created: onDay(-15, "12:40"),
    contacts: [person("Grace Okafor", "Shopkeeper", "+44 20 7946 0812", "grace.cornerbooks@example.com")],
    steps: [
      done("MEETING", onDay(-11, "16:00"), "Tasted three blends, took home the Sunday blend.", "INTERESTED"),
      open("CALL", openHalfHoursAgo(6), "Did her customers like the Sunday blend?"),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Piotr Wiśniewski", company: "Hotel Pod Lipami", source: "Website" },
    created: onDay(-7, "09:10"),
    tags: ["hospitality"],
    contacts: [
      person("Piotr Wiśniewski", "Food and beverage manager", "+48 22 555 01 23", "piotr.podlipami@example.com"),
      person("Magda Zając", "Purchasing", "+48 22 555 01 24", "magda.podlipami@example.com"),
    ],
    steps: [
      open("CALL", openHalfHoursAgo(7), "Breakfast for 60 rooms. Ask what they pay now and until when they are bound."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Yusuf Demir", company: "Demir Kuruyemiş", source: "Phone" },
    created: onDay(-5, "11:30"),
    contacts: [person("Yusuf Demir", "Owner", "+90 212 555 01 23", "yusuf.demir@example.org")],
    steps: [open("CALL", openHalfHoursAgo(9), "Wants his own label on 250 g bags. Minimum is 40 bags.")],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Siobhán Ní Dhomhnaill", company: "Atlantic Surf School", source: "Recommendation" },
    created: onDay(-10, "10:50"),
    tags: ["seasonal"],
    contacts: [person("Siobhán Ní Dhomhnaill", "Manager", "+353 20 912 0123", "siobhan.atlanticsurf@example.com")],
    steps: [
      done("CALL", onDay(-8, "10:00"), "Season starts in May. Wants a mobile machine for the van.", "INTERESTED"),
      open("CALL", openHalfHoursAgo(2), "She was going to measure the van."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Jean-Baptiste Lefèvre", company: "Épicerie du Port", source: "Trade fair" },
    created: onDay(-13, "17:15"),
    contacts: [person("Jean-Baptiste Lefèvre", "Gérant", "+33 2 61 91 12 34", "jb.epicerieduport@example.net")],
    steps: [
      done("EMAIL", onDay(-9, "08:45"), "Wants the price list in French.", "INTERESTED"),
      open("EMAIL", openHalfHoursAgo(4), "Send the French price list and the shelf display photo."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Mehmet Aydın", company: "Aydın Feinkost", source: "Walk-in" },
    created: onDay(-3, "15:35"),
    contacts: [person("Mehmet Aydın", "Inhaber", "+49 221 4710 123", "mehmet.aydin-feinkost@example.com")],
    steps: [open("CALL", openHalfHoursAgo(5), "Took a card last week, back from holiday now.")],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Hannah Goldberg", company: "Goldberg & Daughters", source: "Website" },
    created: onDay(-6, "13:00"),
    contacts: [person("Hannah Goldberg", "Partner", "+1 212 555 0123", "hannah.goldberg@example.com")],
    steps: [
      open("EMAIL", openHalfHoursAgo(8), "Office of 25 people. Compare a subscription with single orders for her."),
    ],
  },
  {
    ownedBy: "owner",
    lead: {
      name: "Dr. Beatriz Carvalho",
      company: "Clínica Boa Vista",
      source: "Recommendation",
      notes: "Private clinic with three waiting rooms. Decides together with her brother.",
    },
    created: onDay(-18, "16:25"),
    contacts: [person("Beatriz Carvalho", "Director", "+351 21 000 0123", "beatriz.boavista@example.org")],
    steps: [
      done(
        "MEETING",
        onDay(-14, "13:30"),
        "Showed the fully automatic machine. She wants a second offer to compare.",
        "INTERESTED",
      ),
      open("CALL", openHalfHoursAgo(2), "Ask about the second offer. We can add a year of service."),
    ],
  },
  {
    ownedBy: "owner",
    lead: { name: "Lars Mikkelsen", company: "Havnens Ishus", source: "Phone" },
    created: onDay(-8, "12:10"),
    contacts: [person("Lars Mikkelsen", "Owner", "+45 32 00 01 23", "lars.ishus@example.com")],
    steps: [open("CALL", openHalfHoursAgo(6), "Affogato for the summer menu: how much espresso would that be?")],
  },
];
