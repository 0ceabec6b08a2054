import type { SelectQueryBuilder } from "typeorm";

import { usersRules, type UserSortField } from "../../../rules/user";
import { assertAllowed } from "../../platform/errors";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { User } from "./user.entity";
import { isAdmin } from "./user.policy";
import { visibleUsers } from "./user.scope";

const columns: Record<UserSortField, string> = {
  NAME: "user.name",
  ROLE: "user.role",
  STATUS: "user.status",
  EMAIL: "user.email",
  CREATED: "user.createdAt",
};

/** What only ADMINs may read of others; the order of a list would tell it too. */
const hiddenFromOthers: readonly UserSortField[] = ["EMAIL", "CREATED"];

/** Each word must stand somewhere in these columns. */
function search(query: SelectQueryBuilder<User>, text: string, searched: readonly string[]): void {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 10);
  words.forEach((word, index) => {
    const parameter = `word${index}`;
    const isFound = searched.map((column) => `${column} LIKE :${parameter}`).join(" OR ");
    query.andWhere(`(${isFound})`, { [parameter]: `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%` });
  });
}

/** A page of users, by name unless sorted otherwise. An ADMIN's search looks into the e-mails too. */
export const users = defineQuery("users", usersRules, async (ctx, input) => {
  const { by, direction } = input.sort ?? { by: "NAME", direction: "ASC" };
  assertAllowed(isAdmin(ctx.user) || !hiddenFromOthers.includes(by));
  const query = visibleUsers(ctx).orderBy({ [columns[by]]: direction, "user.id": direction });
  if (input.ids) query.andWhere("user.id IN (:...ids)", { ids: input.ids });
  if (input.search) search(query, input.search, isAdmin(ctx.user) ? ["user.name", "user.email"] : ["user.name"]);
  if (input.role) query.andWhere("user.role = :role", { role: input.role });
  if (input.status) query.andWhere("user.status = :status", { status: input.status });
  return readPage(ctx.db, User, query, input);
});
