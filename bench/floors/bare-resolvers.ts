import { GraphQLScalarType } from "graphql";

import { rowsOf, type Context, type Row } from "./bare-loaders";

interface Paging {
  page: number;
  limit: number;
}

interface LeadsArguments extends Paging {
  filter?: { status?: string[]; ownerId?: string };
}

interface FollowUpsArguments extends Paging {
  filter?: { mine?: boolean; status?: string[]; assignedTo?: string };
}

/** One page, its ids first, and how many there are in all for whoever asks. */
function page(table: string, condition: string, order: string, values: readonly unknown[], { page, limit }: Paging) {
  const keys = new Set(["id", ...Array.from(order.matchAll(/row\.(\w+)/g), ([, key]) => key)]);
  const sql = `SELECT row.* FROM ${table} row INNER JOIN (
      SELECT ${[...keys].join(", ")} FROM ${table} row WHERE ${condition} ORDER BY ${order} LIMIT ? OFFSET ?
    ) paged ON paged.id = row.id ORDER BY ${order.replaceAll("row.", "paged.")}`;
  const count = `SELECT COUNT(*) AS total FROM (SELECT 1 FROM ${table} row WHERE ${condition} LIMIT 10001) capped`;
  return {
    items: () => rowsOf(sql, [...values, limit, (page - 1) * limit]),
    total: async () => Number((await rowsOf(count, values))[0]?.total),
    page,
    limit,
  };
}

const column =
  (name: string) =>
  (row: Row): unknown =>
    row[name];

const loaded =
  (loader: "users" | "leads" | "contacts", name: string) =>
  (row: Row, _arguments: unknown, { loaders }: Context): Promise<Row | null> | null =>
    row[name] === null ? null : loaders[loader].load(String(row[name]));

const shared = { createdAt: column("created_at"), updatedAt: column("updated_at") };

const isOverdue = ({ status, due_datetime: due }: Row): boolean =>
  status === "PENDING" && due instanceof Date && due < new Date();

export const resolvers = {
  DateTimeISO: new GraphQLScalarType({
    name: "DateTimeISO",
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  }),
  Query: {
    lead: async (_root: unknown, { id }: { id: string }) =>
      (await rowsOf("SELECT * FROM leads WHERE id = ? AND deleted_at IS NULL", [id]))[0],
    leads: (_root: unknown, { filter = {}, ...paging }: LeadsArguments) =>
      page(
        "leads",
        `row.deleted_at IS NULL${filter.status ? " AND row.status IN (?)" : ""}`,
        "row.updated_at DESC, row.id DESC",
        filter.status ? [filter.status] : [],
        paging,
      ),
    followUps: (_root: unknown, { filter = {}, ...paging }: FollowUpsArguments) =>
      page(
        "follow_ups",
        "row.deleted_at IS NULL AND row.assigned_to = ? AND row.status IN (?)",
        "row.due_datetime ASC, row.id ASC",
        [filter.assignedTo, filter.status],
        paging,
      ),
  },
  Lead: {
    ...shared,
    convertedAt: column("converted_at"),
    owner: loaded("users", "owner_id"),
    nextFollowUp: ({ id }: Row, _arguments: unknown, { loaders }: Context) => loaders.nextFollowUps.load(id),
    tags: ({ id }: Row, _arguments: unknown, { loaders }: Context) => loaders.tags.load(id),
    contacts: ({ id }: Row, paging: Paging) =>
      page("contacts", "row.deleted_at IS NULL AND row.lead_id = ?", "row.is_primary DESC, row.id ASC", [id], paging),
    followUps: ({ id }: Row, paging: Paging) =>
      page(
        "follow_ups",
        "row.deleted_at IS NULL AND row.lead_id = ?",
        "row.due_datetime DESC, row.id DESC",
        [id],
        paging,
      ),
    activity: ({ id }: Row, paging: Paging) =>
      page("activity_logs", "row.lead_id = ?", "row.created_at DESC, row.id DESC", [id], paging),
  },
  Contact: {
    ...shared,
    phoneE164: column("phone_e164"),
    isPrimary: ({ is_primary: isPrimary }: Row) => Boolean(isPrimary),
  },
  FollowUp: {
    ...shared,
    dueDatetime: column("due_datetime"),
    isOverdue,
    lead: loaded("leads", "lead_id"),
    contact: loaded("contacts", "contact_id"),
    assignedTo: loaded("users", "assigned_to"),
  },
  ActivityEntry: { meta: column("meta_json"), createdAt: column("created_at"), user: loaded("users", "user_id") },
  User: { remindBefore: column("remind_before") },
};
