import { z } from "zod";

import type { Page } from "../platform/pagination";
import type { CurrentUser } from "../platform/request-context";
import { entityTag } from "./entity-tag";
import { pageLinks } from "./page-links";

/** Who asks, and the URL they sent. */
export interface Asked {
  readonly viewer: CurrentUser | null;
  readonly url: string;
}

/** The JSON of an answer, null where it has none, and what its headers say of it. */
export interface Presented {
  readonly body: Readonly<Record<string, unknown>> | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a result looks in REST: its JSON, and what can be said of it in the documentation. */
export interface Presenter<Result> {
  /** The name of its schema in the documentation. */
  readonly name: string;
  readonly schema: z.ZodType;
  readonly example: Readonly<Record<string, unknown>>;
  /** Below `/api`, where one of these is found by its id; absent where there is no such place. */
  readonly path?: string;
  /** The headers that say more about it. */
  readonly headers: readonly ("ETag" | "Link")[];
  present(result: Result, asked: Asked): Presented | Promise<Presented>;
}

/** The presenter of one kind of record, whose JSON may stand inside another one's. */
export interface RecordPresenter<Result> extends Presenter<Result> {
  json(result: Result, viewer: CurrentUser | null): Record<string, unknown>;
}

interface Presentation<Shape extends z.ZodRawShape, Result> {
  name: string;
  path?: string;
  shape: Shape;
  example: z.input<z.ZodObject<Shape>>;
  present(this: void, result: Result, viewer: CurrentUser | null): z.input<z.ZodObject<Shape>>;
}

/** The JSON of one record, every field named. One that carries its `version` gets an ETag. */
export function definePresenter<Shape extends z.ZodRawShape, Result>({
  name,
  path,
  shape,
  example,
  present,
}: Presentation<Shape, Result>): RecordPresenter<Result> {
  return {
    name,
    path,
    schema: z.strictObject(shape),
    example,
    headers: "version" in shape ? ["ETag"] : [],
    json: present,
    present(result, { viewer }) {
      const body: Record<string, unknown> = present(result, viewer);
      const { version } = body;
      const headers: Presented["headers"] = typeof version === "number" ? { ETag: entityTag(version, body) } : {};
      return { body, headers };
    },
  };
}

/** The JSON of a page of records: `{ items, page, limit, total }`, with links to its neighbours. */
export function pageOf<Result>(item: RecordPresenter<Result>): Presenter<Page<Result>> {
  return {
    name: `${item.name}Page`,
    schema: z.strictObject({
      items: z.array(item.schema),
      page: z.int().min(1),
      limit: z.int().min(1).max(100),
      total: z.int().min(0).max(10_000).describe("Exact up to 10,000, which also stands for more."),
    }),
    example: { items: [item.example], page: 1, limit: 20, total: 1 },
    headers: ["Link"],
    async present(page, asked) {
      const items = page.items.map((record) => item.json(record, asked.viewer));
      const body = { items, page: page.page, limit: page.limit, total: await page.total };
      return { body, headers: { Link: pageLinks(asked.url, body, await page.totalIsCapped) } };
    },
  };
}
