import { deleteView } from "../../../server/features/views/delete-view";
import { all, changing, emptyBut, forbiddenBut, notFoundBut, reading, type Row } from "./permission.rows";

/** What is not shared is its owner's alone; what is shared everybody reads, and ADMINs change it too. */
const ownerAlone = { expected: notFoundBut("OWNER"), when: "it is not shared" };
const ownerAndAdmin = { expected: forbiddenBut("OWNER", "ADMIN"), when: "it is shared" };

const given = { place: "LEADS", name: "Hot", search: "status=NEW" };

export const viewRows: Row[] = [
  reading(
    ["Query.views", "ViewPage.items"],
    () => "views(limit: 100) { items { name } }",
    ({ view }) => view.name,
    { expected: emptyBut("OWNER"), when: "they are not shared" },
  ),
  reading(
    ["Query.views", "ViewPage.items"],
    () => "views(limit: 100) { items { name } }",
    ({ sharedView }) => sharedView.name,
    { expected: all("OK"), when: "they are shared" },
  ),
  reading(
    ["View.owner"],
    () => "views(limit: 100) { items { owner { id } } }",
    ({ owner }) => owner.id,
    { expected: all("OK") },
  ),

  changing("createView", () => given, { expected: all("OK") }),
  changing("createView", () => ({ ...given, isShared: true }), {
    expected: forbiddenBut("STRANGER", "OWNER", "ASSIGNEE", "ADMIN"),
    when: "it is shared",
  }),
  changing("updateView", ({ view: { id, version } }) => ({ id, version, name: "Warm" }), ownerAlone),
  changing("updateView", ({ sharedView: { id, version } }) => ({ id, version, name: "Warm" }), ownerAndAdmin),
  changing("deleteView", ({ view }) => ({ id: view.id }), ownerAlone),
  changing("deleteView", ({ sharedView }) => ({ id: sharedView.id }), ownerAndAdmin),
  changing("restoreView", ({ view }) => ({ id: view.id }), {
    ...ownerAlone,
    prepare: (test, { owner, view }) => deleteView(test.as(owner), { id: view.id }),
  }),
  changing("restoreView", ({ sharedView }) => ({ id: sharedView.id }), {
    ...ownerAndAdmin,
    prepare: (test, { owner, sharedView }) => deleteView(test.as(owner), { id: sharedView.id }),
  }),
];
