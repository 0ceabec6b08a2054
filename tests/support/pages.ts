/** Every page of somebody who is signed in, by its address; `1` is a record of the demo data. */
export const pages = [
  "/",
  "/leads",
  "/leads/board",
  "/leads/1",
  "/follow-ups",
  "/follow-ups?view=month",
  "/follow-ups?view=week",
  "/follow-ups?view=day",
  "/reports",
  "/inbox",
  "/users",
  "/profile",
  "/nothing-here",
];
