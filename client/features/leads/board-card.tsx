import { useDraggable, type DraggableSyntheticListeners } from "@dnd-kit/core";
import { ActionIcon } from "@mantine/core";
import { IconGripVertical, IconSeedling } from "@tabler/icons-react";
import { useEffect, useRef } from "react";

import type { LeadStatus } from "../../../rules/lead-status";
import { canEditLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useTranslation } from "../../ui/use-translation";
import type { Mover } from "./board";
import { BoardCardFace } from "./board-card-face";
import { BoardCardLock, BoardCardMenu } from "./board-card-menu";
import classes from "./board.module.css";
import type { BoardLead } from "./use-board";

const KEY_LISTENER = "onKeyDown";

const pickListeners = (listeners: DraggableSyntheticListeners, isWanted: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(listeners ?? {}).filter(([name]) => isWanted(name)));

interface BoardCardProps {
  lead: BoardLead;
  /** By what this card was moved here just now. */
  landing: Mover | null;
  /** It has just become a customer. */
  isJoyful: boolean;
  onLanded: () => void;
  onMove: (status: LeadStatus) => void;
}

export function BoardCard({ lead, landing, isJoyful, onLanded, onMove }: BoardCardProps) {
  const { t } = useTranslation();
  const isMovable = canEditLead(useCurrentUser(), lead);
  const menu = useRef<HTMLButtonElement>(null);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: lead.id,
    disabled: !isMovable,
    attributes: { roleDescription: t("board.draggable") },
  });
  const handle = useRef<HTMLButtonElement | null>(null);

  // The card in the other column is a new one, which knows nothing of the focus that the old one had.
  useEffect(() => {
    if (!landing || landing === "pointer") return;
    (landing === "keyboard" ? handle : menu).current?.focus();
    onLanded();
  }, [landing, onLanded]);

  // The card takes the mouse and the finger; the keyboard has a handle, which can be named and focused.
  const onCard = pickListeners(listeners, (name) => name !== KEY_LISTENER);
  const onHandle = pickListeners(listeners, (name) => name === KEY_LISTENER);
  return (
    <li
      ref={setNodeRef}
      className={classes["card"]}
      data-movable={isMovable || undefined}
      data-dragging={isDragging || undefined}
      data-joyful={isJoyful || undefined}
      {...onCard}
    >
      <BoardCardFace lead={lead} />
      {isJoyful && <IconSeedling size={22} stroke={1.8} className={classes["sprout"]} aria-hidden="true" />}
      <div className={classes["actions"]}>
        {isMovable ? (
          <>
            <ActionIcon
              ref={(node: HTMLButtonElement | null) => {
                handle.current = node;
                setActivatorNodeRef(node);
              }}
              variant="subtle"
              color="gray"
              size={28}
              className={classes["handle"]}
              {...attributes}
              {...onHandle}
              aria-label={t("board.drag", { name: lead.name })}
            >
              <IconGripVertical size={16} stroke={1.7} aria-hidden="true" />
            </ActionIcon>
            <BoardCardMenu lead={lead} opener={menu} onMove={onMove} />
          </>
        ) : (
          <BoardCardLock name={lead.name} />
        )}
      </div>
    </li>
  );
}
