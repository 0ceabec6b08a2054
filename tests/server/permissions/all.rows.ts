import { contactRows } from "./contact.rows";
import { deliveryRows } from "./delivery.rows";
import { followUpRows } from "./follow-up.rows";
import { leadRows } from "./lead.rows";
import type { Row } from "./permission.rows";
import { reminderRows } from "./reminder.rows";
import { reportRows } from "./report.rows";
import { userRows } from "./user.rows";
import { viewRows } from "./view.rows";

/** Every query and every mutation; that none is missing is tested beside what becomes of them. */
export const operationRows: readonly Row[] = [
  ...userRows,
  ...viewRows,
  ...leadRows,
  ...contactRows,
  ...followUpRows,
  ...reminderRows,
  ...deliveryRows,
  ...reportRows,
];
