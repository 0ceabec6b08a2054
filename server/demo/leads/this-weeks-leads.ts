import { done, open, person, type DemoLead } from "../demo-lead";
import { minutesAgo, onDay } from "../demo-moment";

/** Leads whose next step is planned for tomorrow or for the days after. */
export const thisWeeksLeads: readonly DemoLead[] = [
  {
    ownedBy: "rep",
    lead: { name: "ليلى حداد", company: "مقهى الياسمين", source: "Instagram", notes: "Speaks French and English too." },
    created: onDay(-8, "10:30"),
    contacts: [person("ليلى حداد", "مديرة", "+962 6 555 0123", "layla.yasmin-cafe@example.com")],
    steps: [
      done("WHATSAPP", onDay(-6, "17:00"), "Looks for a blend with cardamom. Sent her our two ideas.", "INTERESTED"),
      open("CALL", onDay(1, "11:00"), "Which of the two blends? Ask for her quantities."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Wouter de Vries", company: "Drukkerij De Vries", source: "Website" },
    created: onDay(-1, "16:10"),
    contacts: [person("Wouter de Vries", "Directeur", "+31 20 555 0123", "wouter.drukkerijdevries@example.com")],
    steps: [open("CALL", onDay(1, "14:30"), "Print shop, 18 people. Filled in the form at night, so no hurry.")],
  },
  {
    ownedBy: "rep",
    lead: { name: "Isabella Conti", company: "Gelateria Conti", source: "Trade fair" },
    created: onDay(-40, "13:15"),
    tags: ["wholesale"],
    contacts: [
      person("Isabella Conti", "Owner", "+39 06 5550 0123", "isabella.conti@example.org"),
      person("Paolo Conti", "Production", "+39 06 5550 0124", "paolo.conti@example.org"),
    ],
    steps: [
      done(
        "CALL",
        onDay(-36, "10:00"),
        "Makes coffee ice cream with instant coffee and is not proud of it.",
        "INTERESTED",
      ),
      done("MEETING", onDay(-27, "15:00"), "Made three test batches together. The espresso one won."),
      done("CALL", onDay(-16, "12:00"), "Orders 15 kg a month, starting now.", "CONVERTED"),
      open("CALL", onDay(2, "10:00"), "Is the second delivery on time? Remind her of the summer quantities."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Nguyễn Thị Mai", company: "Mai's Kitchen", source: "Recommendation" },
    created: onDay(-10, "12:20"),
    tags: ["restaurant"],
    contacts: [person("Nguyễn Thị Mai", "Chef and owner", "+49 69 90009 123", "mai.maiskitchen@example.net")],
    steps: [
      done("MEETING", onDay(-5, "15:30"), "Wants robusta for Vietnamese coffee. We have one that fits.", "INTERESTED"),
      open("MEETING", onDay(3, "15:30"), "Bring the robusta and two phin filters."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Ansel Petersen", company: "Petersen Boatyard", source: "Walk-in" },
    created: onDay(-2, "09:40"),
    contacts: [person("Ansel Petersen", "Owner", "+49 40 66969 123", "ansel.petersen-boats@example.com")],
    steps: [open("CALL", onDay(1, "09:30"), "Kitchen for the workshop. Wants it simple and hard to break.")],
  },
  {
    ownedBy: "rep2",
    lead: {
      name: "Priya Raman",
      company: "Raman Spices",
      source: "Recommendation",
      notes: "Sells our coffee beside her spices if the bags fit.",
    },
    created: onDay(-17, "11:10"),
    contacts: [person("Priya Raman", "Founder", "+44 20 7946 0345", "priya.ramanspices@example.com")],
    steps: [
      done("CALL", onDay(-13, "16:00"), "Wants to see the bags before anything else.", "INTERESTED"),
      done("EMAIL", onDay(-6, "10:15"), "Photos of the bags are with her. The colours fit."),
      open("MEETING", onDay(2, "13:00"), "Lunch at her shop. Bring ten bags on commission."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Gábor Szabó", company: "Szabó Fogászat", source: "Phone" },
    created: minutesAgo(210),
    contacts: [person("Gábor Szabó", "Dentist", "+36 1 555 0123", "gabor.szabo@example.org")],
    steps: [open("CALL", onDay(4, "12:30"), "Between two patients, so be quick: one machine for the waiting room.")],
  },
  {
    ownedBy: "owner",
    lead: { name: "Victoria Lindholm", company: "Lindholm & Partners", source: "Recommendation" },
    created: onDay(-12, "14:00"),
    tags: ["office", "VIP"],
    contacts: [person("Victoria Lindholm", "Partner", "+46 31 390 06 33", "victoria.lindholm@example.com")],
    steps: [
      done("EMAIL", onDay(-9, "09:00"), "The law firm moves in spring and plans a new kitchen.", "INTERESTED"),
      open("MEETING", onDay(1, "10:00"), "Coffee with the architect. Bring the drawings of the counter."),
    ],
  },
  {
    ownedBy: "owner",
    lead: {
      name: "Rafael Moreira",
      company: "Fazenda Moreira",
      source: "Trade fair",
      notes: "A grower, not a customer yet: his family opens a café here.",
    },
    created: onDay(-26, "18:30"),
    contacts: [person("Rafael Moreira", "Owner", "+55 11 5550 0123", "rafael.moreira@example.net")],
    steps: [
      done("CALL", onDay(-20, "16:30"), "We roast his own harvest for him. Twelve bags to begin with.", "INTERESTED"),
      open("CALL", onDay(3, "17:00"), "Has the container left Santos?"),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Emily Carter", company: "Maple Street Bakery", source: "Website" },
    created: minutesAgo(45),
    tags: ["bakery"],
    contacts: [person("Emily Carter", "Owner", "+1 416 555 0144", "emily.maplestreet@example.com")],
    steps: [open("CALL", onDay(1, "16:00"), "Asked for wholesale prices through the form.")],
  },
];
