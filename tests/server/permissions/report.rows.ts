import { all, emptyBut, reading, type Row } from "./permission.rows";

const PERIOD = `from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z"`;

/** A REP who reads only what is theirs is refused the team's figures, not given less of them. */
const team = {
  when: "it is the team's",
  expected: all("OK"),
  own: { STRANGER: "FORBIDDEN", OWNER: "FORBIDDEN", ASSIGNEE: "FORBIDDEN" },
} satisfies Partial<Row>;

export const reportRows: Row[] = [
  reading(["Query.reportOptions"], () => "reportOptions { timezone scopes }", undefined, { expected: all("OK") }),
  reading(["Query.dashboard"], () => "dashboard(scope: TEAM) { overdueCount }", undefined, team),
  reading(["Query.dashboard"], () => "dashboard(scope: MINE) { overdueCount }", undefined, { expected: all("OK") }),
  reading(
    ["Dashboard.today"],
    () => "dashboard { today { id } }",
    ({ followUp }) => followUp.id,
    { expected: emptyBut("ASSIGNEE") },
  ),
  reading(
    ["Query.conversions"],
    () => `conversions(scope: TEAM, ${PERIOD}, groupBy: OWNER) { rows { key } }`,
    ({ owner }) => owner.id,
    team,
  ),
  reading(
    ["Query.conversions"],
    () => `conversions(scope: MINE, ${PERIOD}, groupBy: OWNER) { rows { key } }`,
    ({ owner }) => owner.id,
    { expected: emptyBut("OWNER") },
  ),
  reading(
    ["Query.followUpPerformance", "FollowUpPerformance.user"],
    () => `followUpPerformance(scope: TEAM, ${PERIOD}) { user { id } }`,
    ({ assignee }) => assignee.id,
    team,
  ),
  reading(
    ["Query.openFollowUps", "OpenFollowUps.user"],
    () => "openFollowUps(scope: TEAM) { user { id } }",
    ({ assignee }) => assignee.id,
    team,
  ),
  reading(
    ["Query.openFollowUps"],
    () => "openFollowUps(scope: MINE) { user { id } }",
    ({ assignee }) => assignee.id,
    { when: "it is one's own", expected: emptyBut("ASSIGNEE") },
  ),
  reading(
    ["Query.followUpPerformance"],
    () => `followUpPerformance(scope: MINE, ${PERIOD}) { user { id } }`,
    ({ assignee }) => assignee.id,
    { when: "it is one's own", expected: emptyBut("ASSIGNEE") },
  ),
];
