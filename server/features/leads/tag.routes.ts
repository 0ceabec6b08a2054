import { pageOf } from "../../rest/presenter";
import { get, patch, put, remove, type RouteGroup } from "../../rest/route";
import { deleteTag } from "./delete-tag";
import { presentLead } from "./lead.presenter";
import { listLeadTags } from "./list-lead-tags";
import { renameTag } from "./rename-tag";
import { tagLead } from "./tag-lead";
import { presentTag } from "./tag.presenter";
import { tags } from "./tags";

const tagging = { example: { add: ["wholesale"], remove: ["cold"] } };

export const tagRoutes: RouteGroup = {
  tag: "Tags",
  description: "Words that leads are grouped by.",
  routes: {
    leadTags: get("/leads/:id/tags", "The tags of a lead, by name.", listLeadTags, pageOf(presentTag)),
    tagLead: patch("/leads/:id/tags", "Takes tags off a lead and puts others on it.", tagLead, presentLead, tagging),
    tags: get("/tags", "All tags, by name.", tags, pageOf(presentTag)),
    renameTag: put(
      "/tags/:id",
      "Renames a tag, or joins it with the one of that name; for ADMINs.",
      renameTag,
      presentTag,
    ),
    deleteTag: remove("/tags/:id", "Takes a tag away, also from its leads; for ADMINs.", deleteTag),
  },
};
