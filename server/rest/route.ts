import type { z } from "zod";

import type { RequestContext } from "../platform/request-context";
import type { UseCase } from "../platform/use-case";
import type { Asked, Presented, Presenter } from "./presenter";
import { fieldsOf, type RouteFields } from "./route-fields";

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** What a route can say beside its one line. */
export interface RouteOptions {
  /** Where it is not the one that its method stands for. */
  status?: number;
  /** Names that REST has for fields of the use case: `{ assignedTo: "ownerId" }`. */
  rename?: Readonly<Record<string, string>>;
  /** For the documentation: fields of the body whose values are not those of the answer's example. */
  example?: Readonly<Record<string, unknown>>;
}

/** One REST endpoint: everything that there is to know of it, for the router, the documentation and the tests. */
export interface Route {
  readonly method: Method;
  /** Below `/api`, as Express writes it: `/leads/:id/status`. */
  readonly path: string;
  readonly summary: string;
  readonly status: number;
  readonly isPublic: boolean;
  readonly rules: z.ZodType;
  readonly fields: RouteFields;
  /** Null where the answer has no body. */
  readonly answer: Omit<Presenter<never>, "present"> | null;
  readonly example: Readonly<Record<string, unknown>>;
  run(ctx: RequestContext, input: unknown): Promise<unknown>;
  present(result: unknown, asked: Asked): Presented | Promise<Presented>;
}

const statusByMethod: Record<Method, number> = { get: 200, post: 201, put: 200, patch: 200, delete: 204 };
const nothing: Presented = { body: null, headers: {} };

const define =
  (method: Method) =>
  <Result>(
    path: string,
    summary: string,
    useCase: UseCase<Result, z.ZodObject>,
    presenter: Presenter<Result> | null,
    { status = statusByMethod[method], rename = {}, example = {} }: RouteOptions = {},
  ): Route => ({
    method,
    path,
    summary,
    status,
    isPublic: useCase.isPublic,
    rules: useCase.rules,
    fields: fieldsOf(method, path, useCase.rules, rename),
    answer: presenter,
    example,
    run: useCase,
    present: (result, asked) => presenter?.present(result as Result, asked) ?? nothing,
  });

/** A route is one line: a path, what it is for, a use case and a presenter. */
export const get = define("get");
export const post = define("post");
export const put = define("put");
export const patch = define("patch");
const defineDelete = define("delete");

/** Deleting answers nothing. */
export const remove = <Result>(path: string, summary: string, useCase: UseCase<Result, z.ZodObject>): Route =>
  defineDelete(path, summary, useCase, null);

/** The routes of one feature, by the names that the documentation and generated clients know them by. */
export interface RouteGroup {
  readonly tag: string;
  readonly description: string;
  readonly routes: Readonly<Record<string, Route>>;
}

/** Whether a route stores a new record, and may therefore be repeated by its `Idempotency-Key`. */
export const isCreating = ({ method, status }: Route): boolean => method === "post" && status === 201;

/** Whether a route changes a record that may have been changed since it was read, and heeds `If-Match`. */
export const isConditional = ({ method, answer }: Route): boolean =>
  (method === "put" || method === "patch") && answer !== null && answer.headers.includes("ETag");

/** Whether a route shows a record whose state has an ETag, and answers 304 to whoever has that state already. */
export const isRevalidated = ({ method, answer }: Route): boolean =>
  method === "get" && answer !== null && answer.headers.includes("ETag");
