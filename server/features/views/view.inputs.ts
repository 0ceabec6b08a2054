import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { z } from "zod";

import type {
  createViewRules,
  deleteViewRules,
  restoreViewRules,
  updateViewRules,
  ViewPlace,
} from "../../../rules/view";
import { pageOf } from "../../platform/pagination";
import { View, ViewPlaceEnum } from "./view.entity";

@InputType({ description: "A new view of one's own. A user keeps at most 100." })
export class CreateViewInput implements z.input<typeof createViewRules> {
  @Field(() => ViewPlaceEnum, { description: "The list that it is of." })
  place!: ViewPlace;

  @Field(() => String, { description: "Its name, 1 to 80 characters." })
  name!: string;

  @Field(() => String, {
    description: "What the list is asked for: a query string such as status=NEW&search=ann, at most 2,000 characters.",
  })
  search!: string;

  @Field(() => Boolean, { nullable: true, description: "Whether everybody is to have it; not for VIEWERs." })
  isShared?: boolean;
}

@InputType({ description: "What is to change of a view; what is left out stays." })
export class UpdateViewInput implements z.input<typeof updateViewRules> {
  @Field(() => ID, { description: "The view." })
  id!: string;

  @Field(() => Int, { description: "The version that the edit is based on; an older one than the stored is refused." })
  version!: number;

  @Field(() => String, { nullable: true, description: "Its name, 1 to 80 characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "What the list is asked for: a query string." })
  search?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether everybody is to have it; not for VIEWERs." })
  isShared?: boolean;
}

@InputType({ description: "A view to delete." })
export class DeleteViewInput implements z.input<typeof deleteViewRules> {
  @Field(() => ID, { description: "The view." })
  id!: string;
}

@InputType({ description: "A deleted view to bring back." })
export class RestoreViewInput implements z.input<typeof restoreViewRules> {
  @Field(() => ID, { description: "The view." })
  id!: string;
}

@ObjectType({ description: "A page of views." })
export class ViewPage extends pageOf(View) {}
