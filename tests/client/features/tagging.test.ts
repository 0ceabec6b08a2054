import { retagged, untagging } from "../../../client/features/leads/tagging";

const lead = { tags: [{ name: "Fair" }, { name: "VIP" }] };

test("tags are taken off first and put on then, by name, and one that is there already stays as it is written", () => {
  expect(retagged(lead, { add: ["vip", "Cold"], remove: ["fair"] })).toEqual(["Cold", "VIP"]);
});

test("taking it back gives a lead the tags that it had, and takes off only those that were new to it", () => {
  const tagging = { add: ["vip", "Cold"], remove: ["fair", "Easter"] };
  expect(untagging(lead, tagging)).toEqual({ add: ["Fair"], remove: ["Cold"] });
});
