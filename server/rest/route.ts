import type { RequestContext } from "../platform/request-context";
import type { UseCase } from "../platform/use-case";

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** One REST endpoint: everything that there is to know of it. */
export interface Route {
  readonly method: Method;
  /** Below `/api`, as Express writes it: `/leads/:id/status`. */
  readonly path: string;
  readonly status: number;
  answer(ctx: RequestContext, input: unknown): Promise<unknown>;
}

const statusByMethod: Record<Method, number> = { get: 200, post: 201, put: 200, patch: 200, delete: 204 };

const define =
  (method: Method) =>
  <Result>(
    path: string,
    useCase: UseCase<Result>,
    present: (result: Result) => unknown,
    { status = statusByMethod[method] }: { status?: number } = {},
  ): Route => ({
    method,
    path,
    status,
    answer: async (ctx, input) => present(await useCase(ctx, input)),
  });

/** A route is one line: a method, a path, a use case and a presenter. */
export const post = define("post");
export const patch = define("patch");
