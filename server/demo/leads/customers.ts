import { done, open, person, type DemoLead } from "../demo-lead";
import { minutesAgo, onDay } from "../demo-moment";

/** Leads that became customers; some are served without a next step, which is what the list is there to show. */
export const customers: readonly DemoLead[] = [
  {
    ownedBy: "rep",
    lead: {
      name: "Zoë van den Berg",
      company: "Bloemen van den Berg",
      source: "Walk-in",
      notes: "Always comes on her bicycle. Likes the tall bags.",
    },
    created: onDay(-75, "11:05"),
    contacts: [person("Zoë van den Berg", "Florist", "+31 85 000 0123", "zoe.bloemenvdberg@example.com")],
    steps: [
      done("CALL", onDay(-73, "10:00"), "Wants coffee for customers who wait for a bouquet.", "INTERESTED"),
      done("MEETING", onDay(-70, "09:30"), "Bought the small machine and 2 kg a month.", "CONVERTED"),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Kwame Mensah", company: "Mensah Barbers", source: "Recommendation" },
    created: onDay(-44, "17:20"),
    contacts: [person("Kwame Mensah", "Owner", "+44 20 7946 0561", "kwame.mensahbarbers@example.com")],
    steps: [
      done(
        "WHATSAPP",
        onDay(-43, "12:00"),
        "Three chairs, twenty cups a day. Wants to try the house blend.",
        "INTERESTED",
      ),
      done("CALL", onDay(-27, "12:30"), "Subscribed: 3 kg every two weeks.", "CONVERTED"),
      done("CALL", onDay(-4, "12:30"), "Happy. Told his brother about us."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Ana Sofia Ribeiro", company: "Pousada do Rio", source: "Website" },
    created: onDay(-31, "08:50"),
    tags: ["hospitality"],
    contacts: [person("Ana Sofia Ribeiro", "Manager", "+351 21 000 0456", "ana.pousadadorio@example.org")],
    steps: [
      done("CALL", onDay(-28, "15:00"), "Twelve rooms. Wants capsules that can be composted.", "INTERESTED"),
      done("EMAIL", onDay(-14, "09:40"), "The capsules fit her machines. Asked for the contract."),
      done("CALL", onDay(-3, "15:30"), "Signed for a year.", "CONVERTED"),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Stefan Jovanović", company: "Jovanović Auto", source: "Phone" },
    created: onDay(-60, "14:15"),
    contacts: [person("Stefan Jovanović", "Owner", "+49 89 99998 456", "stefan.jovanovic-auto@example.com")],
    steps: [
      done("CALL", onDay(-58, "08:30"), "Garage with a waiting corner. The old machine leaks.", "INTERESTED"),
      done("MEETING", onDay(-55, "08:00"), "Took the machine on lease and a kilo of house blend.", "CONVERTED"),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Kim Ji-woo", company: "달빛 베이커리", source: "Instagram" },
    created: onDay(-35, "10:40"),
    contacts: [person("김지우", "대표", "+82 2 555 0123", "jiwoo.dalbit@example.com")],
    steps: [
      done("EMAIL", onDay(-32, "09:10"), "Wants a guest roaster for one month.", "INTERESTED"),
      done("CALL", onDay(-20, "09:00"), "We are her guest in spring: 24 kg, paid in advance.", "CONVERTED"),
      open("EMAIL", onDay(18, "09:00"), "Send the story of the farm for her wall."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Margaret Sinclair", company: "Sinclair Veterinary Practice", source: "Recommendation" },
    created: onDay(-13, "16:05"),
    contacts: [
      person("Margaret Sinclair", "Practice manager", "+44 131 496 0318", "margaret.sinclairvets@example.org"),
    ],
    steps: [
      done("CALL", onDay(-9, "13:15"), "Decides this week.", "INTERESTED"),
      done("CALL", onDay(-1, "13:15"), "Goes with us: machine, beans and service.", "CONVERTED"),
    ],
  },
  {
    ownedBy: "owner",
    lead: {
      name: "Antoine Girard",
      company: "Bistro Girard",
      source: "Recommendation",
      notes: "Prefers to be called on Tuesdays, never at noon.",
    },
    created: onDay(-66, "15:00"),
    tags: ["restaurant"],
    contacts: [
      person("Antoine Girard", "Chef", "+33 5 36 49 11 22", "antoine.bistrogirard@example.com"),
      person("Claire Girard", "Salle", "+33 5 36 49 11 23", "claire.bistrogirard@example.com"),
    ],
    steps: [
      done("MEETING", onDay(-61, "16:00"), "Dinner, and coffee after it. He noticed the difference.", "INTERESTED"),
      done("CALL", onDay(-41, "16:00"), "Starts with 5 kg a week.", "CONVERTED"),
      open("CALL", onDay(5, "16:00"), "New menu in two weeks: does he want a second coffee on it?"),
    ],
  },
  {
    ownedBy: "owner",
    lead: { name: "Nadia Benali", company: "Riad Benali", source: "Website" },
    created: onDay(-24, "10:00"),
    tags: ["hospitality", "VIP"],
    contacts: [person("Nadia Benali", "Propriétaire", "+212 522 000123", "nadia.riadbenali@example.net")],
    steps: [
      done("EMAIL", onDay(-19, "10:30"), "Nine rooms in Essaouira. Wants the small bags for the rooms.", "INTERESTED"),
      done("CALL", minutesAgo(95), "Ordered 200 small bags.", "CONVERTED"),
    ],
  },
];
