import {
  closestCenter,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
} from "@dnd-kit/core";

/** A click that trembles is no drag yet. */
const MOUSE_DISTANCE = 6;
/** A finger that rests this long means the card; one that moves before scrolls. */
const LONG_PRESS = { delay: 250, tolerance: 8 };

/**
 * A card near the edge scrolls the board on: at a fifth of the library's speed, so that a finger on a phone can stop at
 * the column that it wants.
 */
export const SCROLL_AT_EDGE = { acceleration: 2 };

/** Left and right go from column to column; a card has no place within one to be moved to. */
const toNextColumn: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.code];
  if (!step) return undefined;
  event.preventDefault();
  const columns = [...context.droppableRects].sort(([, one], [, other]) => one.left - other.left);
  const over = columns.findIndex(([id]) => id === context.over?.id);
  const target = columns[over + step]?.[1];
  const { collisionRect } = context;
  if (!target || !collisionRect) return currentCoordinates;
  return { x: target.left + (target.width - collisionRect.width) / 2, y: currentCoordinates.y };
};

/** Where the pointer is; and where there is none, what the card lies on. */
export const columnUnder: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : closestCenter(args);

export const useBoardSensors = () =>
  useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: MOUSE_DISTANCE } }),
    useSensor(TouchSensor, { activationConstraint: LONG_PRESS }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextColumn }),
  );
