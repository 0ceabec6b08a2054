import { KINDS, FIRST_NAMES, LAST_NAMES, PEOPLE, PLACES, SOURCES, TAGS } from "./business.words";

/** SQL: one of these by a number that goes through them in turn. */
const one = (of: readonly string[], turn: string): string =>
  `ELT(1 + MOD(${turn}, ${of.length}), ${of.map((word) => `'${word}'`).join(", ")})`;

// Everything follows from a lead's number n, so that two runs measure the same rows.
const FIRST = one(FIRST_NAMES, "n");
const LAST = one(LAST_NAMES, `n DIV ${FIRST_NAMES.length}`);
const PLACE = one(PLACES, "n DIV 7");
const KIND = one(KINDS, "n DIV 3");
/** National numbers of eleven digits, each but once. */
const PHONE = "CONCAT('0151', LPAD(n, 8, '0'))";
const OWNER_ID = `1 + MOD(n, ${PEOPLE})`;
const STATUS =
  "ELT(1 + MOD(n DIV 10, 10), 'NEW', 'NEW', 'NEW', 'NEW', 'NEW', 'INTERESTED', 'INTERESTED', 'INTERESTED', 'NOT_INTERESTED', 'CONVERTED')";
const MINUTES_OF_A_YEAR = 525_600;
const CREATED = `NOW(3) - INTERVAL MOD(n * 37, ${MINUTES_OF_A_YEAR}) MINUTE`;
const CHANGED = `NOW(3) - INTERVAL MOD(n * 37, ${MINUTES_OF_A_YEAR}) DIV 2 MINUTE`;
/** Two of three have a next step: some overdue since this morning, most within a month. */
const HAS_NEXT = "MOD(n, 3) < 2";
const NEXT_DUE = "NOW(3) + INTERVAL MOD(n * 13, 43200) - 720 MINUTE";

const NUMBERS = "FROM business_numbers WHERE n BETWEEN ? AND ?";

export const LEADS = `INSERT INTO leads
  (id, version, created_at, updated_at, name, company, source, status, owner_id, created_by, notes, converted_at, next_follow_up_at)
  SELECT n, 1, ${CREATED}, ${CHANGED}, CONCAT(${FIRST}, ' ', ${LAST}), CONCAT(${PLACE}, ' ', ${KIND}),
    ${one(SOURCES, "n DIV 5")}, ${STATUS}, ${OWNER_ID}, ${OWNER_ID}, 'Asked for an offer.',
    IF(${STATUS} = 'CONVERTED', ${CHANGED}, NULL), IF(${HAS_NEXT}, ${NEXT_DUE}, NULL) ${NUMBERS}`;

export const CONTACTS = `INSERT INTO contacts
  (lead_id, version, created_at, updated_at, name, email, phone, phone_e164, position, is_primary, search_words)
  SELECT n, 1, ${CREATED}, ${CREATED}, CONCAT(${FIRST}, ' ', ${LAST}), CONCAT('customer', n, '@example.test'), ${PHONE},
    CONCAT('+49', SUBSTRING(${PHONE}, 2)), 'Owner', TRUE,
    LOWER(CONCAT(' ', ${FIRST}, ' ', ${LAST}, ' customer', n, ' example test 49', SUBSTRING(${PHONE}, 2), ' ', ${PHONE}))
    ${NUMBERS}`;

/** The search words as the server makes them of these names and numbers. */
export const WORDS = [
  FIRST,
  LAST,
  PLACE,
  KIND,
  "CONCAT('customer', n)",
  PHONE,
  `SUBSTRING(${PHONE}, 2)`,
  `CONCAT('49', SUBSTRING(${PHONE}, 2))`,
].map((word) => `INSERT IGNORE INTO lead_words (word, lead_id) SELECT LOWER(${word}), n ${NUMBERS}`);

/** One that is done for each lead, and the next one where there is one. */
export const FOLLOW_UPS = `INSERT INTO follow_ups
  (lead_id, version, created_at, updated_at, assigned_to, created_by, type, due_datetime, remind_before, status, outcome, completed_at)
  SELECT n, 2, ${CREATED}, ${CHANGED}, ${OWNER_ID}, ${OWNER_ID}, ${one(["CALL", "MEETING", "EMAIL", "WHATSAPP", "OTHER"], "n DIV 2")},
    ${CHANGED}, '[]', 'COMPLETED', 'Will think about it', ${CHANGED} + INTERVAL MOD(n, 90) - 45 MINUTE ${NUMBERS}`;

export const NEXT_STEPS = `INSERT INTO follow_ups
  (lead_id, version, created_at, updated_at, assigned_to, created_by, type, due_datetime, remind_before, status)
  SELECT n, 1, ${CHANGED}, ${CHANGED}, ${OWNER_ID}, ${OWNER_ID}, ${one(["CALL", "WHATSAPP", "EMAIL", "MEETING"], "n DIV 2")},
    ${NEXT_DUE}, '[]', 'PENDING' ${NUMBERS} AND ${HAS_NEXT}`;

/** Where there is none, one was called off. */
export const CANCELLED = `INSERT INTO follow_ups
  (lead_id, version, created_at, updated_at, assigned_to, created_by, type, due_datetime, remind_before, status, cancelled_at)
  SELECT n, 2, ${CREATED}, ${CHANGED}, ${OWNER_ID}, ${OWNER_ID}, 'CALL', ${CHANGED}, '[]', 'CANCELLED', ${CHANGED}
    ${NUMBERS} AND NOT (${HAS_NEXT})`;

/** Armed for what is to come; what fell due was dealt with. */
export const REMINDERS = `INSERT INTO reminders (kind, user_id, follow_up_id, remind_at, acknowledged_at)
  SELECT 'DUE', assigned_to, id, due_datetime, IF(due_datetime < NOW(3), due_datetime, NULL)
  FROM follow_ups WHERE status = 'PENDING' AND lead_id BETWEEN ? AND ?`;

export const LEAD_TAGS = `INSERT INTO lead_tags (lead_id, tag_id) SELECT n, 1 + MOD(n, ${TAGS.length}) ${NUMBERS} AND MOD(n, 4) = 0`;

export const ACTIVITY = [
  ["LEAD_CREATED", CREATED, "JSON_OBJECT()"],
  ["CONTACT_CREATED", CREATED, "JSON_OBJECT()"],
  ["FOLLOWUP_COMPLETED", CHANGED, "JSON_OBJECT('status', JSON_OBJECT('from', 'PENDING', 'to', 'COMPLETED'))"],
].map(
  ([action, at, meta]) => `INSERT INTO activity_logs (lead_id, user_id, action, meta_json, created_at)
  SELECT n, ${OWNER_ID}, '${action}', ${meta}, ${at} ${NUMBERS}`,
);

/** Past the server's listeners nobody notes what changes the sums of which day: here it is every day of the year. */
export const CHANGES = "INSERT INTO report_changes (changed_on) SELECT DISTINCT DATE(created_at) FROM leads";
