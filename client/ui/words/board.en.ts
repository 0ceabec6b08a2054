export const board = {
  board: {
    title: "Board",
    layout: "Layout",
    layouts: { list: "List", board: "Board" },
    count: "{{count, number}}",
    countCapped: "{{count, number}}+",
    emptyColumn: "Nobody here.",
    restInList: "See the rest in the list",
    moveTo: "Move {{name}} to…",
    moveToLabel: "Move to…",
    drag: "Drag {{name}}",
    draggable: "card that can be moved",
    moved: "{{name}}: {{status}}",
    converted: "{{name}} is a customer now.",
    refused: "{{name}} was not moved",
    locked: "Only the lead's owner and the owners of the shop can move it.",
    whyLocked: "Why {{name}} cannot be moved",
    said: {
      howTo:
        "To move this card, press space or Enter, choose a column with the left and right arrow keys, and press space or Enter again. Escape leaves it where it was.",
      lifted: "{{name}} is lifted.",
      over: "{{name}} is over {{status}}.",
      nowhere: "{{name}} is over no column.",
      dropped: "{{name}} was put into {{status}}.",
      cancelled: "{{name}} stays where it was.",
    },
  },
} as const;
