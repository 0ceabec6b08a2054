import { roles, userStatuses, type Role, type UserStatus } from "../../../rules/user";

/** What the list of users is asked for, as it stands in the address. */
export interface UsersSearch {
  search: string;
  role: Role | null;
  status: UserStatus | null;
  page: number;
}

const oneOf = <Word extends string>(words: readonly Word[], given: string | null): Word | null =>
  words.find((word) => word === given) ?? null;

/** Reads an address; anything in it that makes no sense counts as absent. */
export function readUsersSearch(params: URLSearchParams): UsersSearch {
  const page = params.get("page") ?? "";
  return {
    search: (params.get("search") ?? "").slice(0, 200),
    role: oneOf(roles, params.get("role")),
    status: oneOf(userStatuses, params.get("status")),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes an address; what is as usual is left out. */
export function writeUsersSearch({ search, role, status, page }: UsersSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (search.trim() !== "") params.set("search", search);
  if (role) params.set("role", role);
  if (status) params.set("status", status);
  if (page > 1) params.set("page", String(page));
  return params;
}
