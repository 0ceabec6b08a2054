import { viewsRules } from "../../../rules/view";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { View } from "./view.entity";
import { visibleViews } from "./view.scope";

/** A page of one's own and the shared views, by name. */
export const views = defineQuery("views", viewsRules, (ctx, input) => {
  const query = visibleViews(ctx).orderBy({ "view.name": "ASC", "view.id": "ASC" });
  if (input.place) query.andWhere("view.place = :place", { place: input.place });
  return readPage(ctx.db, View, query, input);
});
