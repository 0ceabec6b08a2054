import { DndContext, DragOverlay, type DragEndEvent } from "@dnd-kit/core";
import { useState } from "react";

import type { LeadStatus } from "../../../rules/lead-status";
import { BoardCardFace } from "./board-card-face";
import { BoardColumn } from "./board-column";
import type { Column } from "./board-columns";
import { columnUnder, SCROLL_AT_EDGE, useBoardSensors } from "./board-dragging";
import classes from "./board.module.css";
import { statusOf, useBoardAnnouncements } from "./use-board-announcements";
import type { BoardLead } from "./use-board";
import { useMoveLead } from "./use-move-lead";

/** By what a card is moved, and so what of it holds the focus afterwards. */
export type Mover = "pointer" | "keyboard" | "menu";

/** The card that was moved last. */
export interface Landing {
  id: string;
  mover: Mover;
  /** The column that it comes to. */
  status: LeadStatus;
}

interface BoardProps {
  columns: readonly Column<BoardLead>[];
  isLoading: boolean;
  /** Told of the card that is on its way to another column. */
  onHold: (lead: BoardLead | null) => void;
  onShowMore: (status: LeadStatus) => void;
}

/** Leads by status. A card is moved with the mouse, by a long press, by the keyboard, or from its menu. */
export function Board({ columns, isLoading, onHold, onShowMore }: BoardProps) {
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [landing, setLanding] = useState<Landing | null>(null);
  const [joyfulId, setJoyfulId] = useState<string | null>(null);
  const moveLead = useMoveLead(onHold);
  const cards = columns.flatMap((column) => column.cards);
  const find = (id: string) => cards.find((card) => card.id === id);
  const dragged = draggedId === null ? undefined : find(draggedId);

  const move = async (lead: BoardLead, status: LeadStatus, mover: Mover) => {
    if (status === lead.status) return;
    setLanding({ id: lead.id, mover, status });
    setJoyfulId(lead.id);
    const isMoved = await moveLead(lead, status);
    // It went back to where it was, and the focus goes with it.
    if (!isMoved) setLanding({ id: lead.id, mover, status: lead.status });
  };

  const drop = ({ active, over, activatorEvent }: DragEndEvent) => {
    setDraggedId(null);
    const lead = find(String(active.id));
    const status = statusOf(over);
    if (lead && status) void move(lead, status, activatorEvent instanceof KeyboardEvent ? "keyboard" : "pointer");
  };

  return (
    <DndContext
      sensors={useBoardSensors()}
      collisionDetection={columnUnder}
      autoScroll={SCROLL_AT_EDGE}
      accessibility={useBoardAnnouncements(find)}
      onDragStart={({ active }) => setDraggedId(String(active.id))}
      onDragCancel={() => setDraggedId(null)}
      onDragEnd={drop}
    >
      <div className={classes["board"]} data-dragging={dragged ? true : undefined} aria-busy={isLoading}>
        {columns.map((column) => (
          <BoardColumn
            key={column.status}
            column={column}
            isLoading={isLoading}
            landing={landing}
            joyfulId={joyfulId}
            onLanded={() => setLanding(null)}
            onMove={(lead, status) => void move(lead, status, "menu")}
            onShowMore={() => onShowMore(column.status)}
          />
        ))}
      </div>
      {/* It is shown where it was dropped at once; flying back to where it came from would tell the opposite. */}
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className={classes["card"]} data-lifted>
            <BoardCardFace lead={dragged} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}
