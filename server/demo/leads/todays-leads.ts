import { done, open, person, type DemoLead } from "../demo-lead";
import { inSeconds, laterToday, minutesAgo, onDay } from "../demo-moment";

/** Leads to talk to today; the next step of the first three falls due while a newcomer looks around. */
export const todaysLeads: readonly DemoLead[] = [
  {
    ownedBy: "rep",
    lead: { name: "Sofía Navarro", company: "Librería Navarro", source: "Recommendation" },
    created: onDay(-19, "10:05"),
    contacts: [person("Sofía Navarro", "Propietaria", "+34 910 000 123", "sofia.navarro@example.org")],
    steps: [
      done("CALL", onDay(-15, "12:00"), "Wants to try four weeks without a contract.", "INTERESTED"),
      done("OTHER", onDay(-8, "09:00"), "Delivered the first 3 kg and set the grinder."),
      open("CALL", inSeconds(60), "Before the second delivery: ask whether she wants to stay with us."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Amélie Rousseau", company: "Chocolaterie Rousseau", source: "Trade fair" },
    created: onDay(-11, "15:10"),
    tags: ["wholesale", "seasonal"],
    contacts: [
      person("Amélie Rousseau", "Chocolatière", "+33 1 99 00 23 41", "amelie.rousseau@example.org"),
      person("Luc Rousseau", "Accounts", "+33 1 99 00 23 42", "luc.rousseau@example.org"),
    ],
    steps: [
      done("CALL", onDay(-7, "14:00"), "Loves the idea of a mocha praline made with our beans.", "INTERESTED"),
      open("CALL", inSeconds(180), "Agree on the beans for the test batch, 5 kg."),
    ],
  },
  {
    ownedBy: "owner",
    lead: {
      name: "Ruth Abramson",
      company: "Harbour View Hotel",
      source: "Recommendation",
      notes: "Our biggest chance this year.",
    },
    created: onDay(-30, "11:00"),
    tags: ["hospitality", "large order"],
    contacts: [
      person("Ruth Abramson", "General manager", "+44 131 496 0721", "ruth.harbourview@example.com"),
      person("Callum Reid", "Bar manager", "+44 131 496 0722", "callum.harbourview@example.com"),
    ],
    steps: [
      done(
        "MEETING",
        onDay(-24, "10:00"),
        "Walked through the kitchen. Bound to their supplier until the end of the quarter.",
        "INTERESTED",
      ),
      done("MEETING", onDay(-10, "15:00"), "Blind tasting with the bar team: 7 of 9 preferred ours."),
      open("CALL", inSeconds(90), "She has spoken with the board. Ask for the start date."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Daniel Nowak", company: "Nowak Cycling", source: "Walk-in" },
    created: minutesAgo(150),
    tags: ["office"],
    contacts: [person("Daniel Nowak", "Owner", "+49 30 23125 432", "daniel.nowak-cycling@example.com")],
    steps: [open("WHATSAPP", laterToday(1), "Send him the photo of the small machine he saw in the shop.")],
  },
  {
    ownedBy: "rep",
    lead: {
      name: "Chloé Tremblay",
      company: "Studio Tremblay",
      source: "Website",
      notes: "Yoga studio with a tea bar that wants decaf.",
    },
    created: onDay(-3, "16:30"),
    tags: ["office"],
    contacts: [person("Chloé Tremblay", "Founder", "+1 514 555 0187", "chloe.studiotremblay@example.net")],
    steps: [
      done("CALL", minutesAgo(125), "Decaf by water process only. Will pay for quality.", "INTERESTED"),
      open("EMAIL", laterToday(2), "Send the data sheet of the decaf."),
    ],
  },
  {
    ownedBy: "rep",
    lead: { name: "Ivan Horvat", company: "Konoba Horvat", source: "Phone" },
    created: onDay(-4, "13:20"),
    tags: ["restaurant"],
    contacts: [person("Ivan Horvat", "Chef", "+385 1 0000 123", "ivan.horvat@example.com")],
    steps: [open("CALL", laterToday(3), "Closed on Mondays. Best before the evening service.")],
  },
  {
    ownedBy: "rep",
    lead: {
      name: "佐藤 美咲",
      company: "さとう珈琲店",
      source: "Instagram",
      notes: "Pour-over only, light roasts. Writes English; calls are fine before noon our time.",
    },
    created: onDay(-16, "09:00"),
    contacts: [person("佐藤 美咲", "店主", "+81 75 555 0123", "misaki.sato-coffee@example.com")],
    steps: [
      done("EMAIL", onDay(-14, "09:20"), "Asked for the washed Ethiopia and a cupping sheet.", "INTERESTED"),
      done("CALL", onDay(-5, "10:00"), "The samples cup at 86 for her. Shipping is the question."),
      open("CALL", laterToday(4), "Tell her the price by air freight: 6 kg in one box."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Oluwaseun Adeyemi", company: "Adeyemi Architects", source: "Website" },
    created: onDay(-2, "11:45"),
    tags: ["office", "large order"],
    contacts: [person("Oluwaseun Adeyemi", "Office manager", "+44 161 496 0233", "seun.adeyemi@example.com")],
    steps: [open("CALL", laterToday(1), "Forty desks and a broken machine. Needs something by next week.")],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Katarína Kováčová", company: "Pekáreň Kováč", source: "Trade fair" },
    created: onDay(-14, "14:50"),
    tags: ["bakery", "wholesale"],
    contacts: [person("Katarína Kováčová", "Owner", "+421 2 555 012 34", "katarina.kovac@example.net")],
    steps: [
      done("CALL", onDay(-9, "13:00"), "Interested in the training for her two new baristas.", "INTERESTED"),
      open("CALL", laterToday(2), "Offer the two Saturdays next month."),
    ],
  },
  {
    ownedBy: "rep2",
    lead: { name: "Tom Whitfield", company: "Whitfield Garden Centre", source: "Phone" },
    created: onDay(-5, "15:25"),
    contacts: [person("Tom Whitfield", "Director", "+44 117 496 0118", "tom.whitfield@example.com")],
    steps: [open("EMAIL", laterToday(3), "Confirm the visit, and ask how many people come on a Saturday.")],
  },
  {
    ownedBy: "owner",
    lead: { name: "Freya Jónsdóttir", company: "Norðurljós Guesthouse", source: "Website" },
    created: onDay(-6, "09:55"),
    tags: ["hospitality"],
    contacts: [person("Freya Jónsdóttir", "Host", "+354 555 0123", "freya.nordurljos@example.org")],
    steps: [open("EMAIL", laterToday(1), "Answer her question about customs for 10 kg.")],
  },
  {
    ownedBy: "owner",
    lead: { name: "Matthias Gruber", company: "Berghof Gruber", source: "Trade fair" },
    created: onDay(-21, "17:40"),
    tags: ["hospitality"],
    contacts: [person("Matthias Gruber", "Wirt", "+43 1 5550123", "matthias.berghof-gruber@example.com")],
    steps: [
      done("CALL", onDay(-17, "11:30"), "Buys for three huts. Wants one price for all.", "INTERESTED"),
      open("CALL", laterToday(3), "Tell him the price for 30 kg a month."),
    ],
  },
];
