import { useDroppable } from "@dnd-kit/core";
import { Anchor, Button, Group, Text } from "@mantine/core";
import { useId } from "react";
import { Link } from "react-router";

import type { LeadStatus } from "../../../rules/lead-status";
import { useRowsToDraw } from "../../ui/later";
import { useTranslation } from "../../ui/use-translation";
import type { Landing } from "./board";
import { BoardCard } from "./board-card";
import type { Column } from "./board-columns";
import classes from "./board.module.css";
import { leadStatusLooks } from "./lead-status";
import { useAddressInList } from "./leads-layout";
import { MOST_CARDS, type BoardLead } from "./use-board";

interface BoardColumnProps {
  column: Column<BoardLead>;
  isLoading: boolean;
  landing: Landing | null;
  /** The card that was moved last, about which there may be something to be glad. */
  joyfulId: string | null;
  onLanded: () => void;
  onMove: (lead: BoardLead, status: LeadStatus) => void;
  onShowMore: () => void;
}

export function BoardColumn({ column, isLoading, landing, joyfulId, onLanded, onMove, onShowMore }: BoardColumnProps) {
  const { status, cards, total, totalIsCapped } = column;
  const { t } = useTranslation();
  const headingId = useId();
  const cardsToDraw = useRowsToDraw();
  const { setNodeRef, isOver } = useDroppable({ id: status });
  const { Icon, color } = leadStatusLooks[status];
  const count = t(totalIsCapped ? "board.countCapped" : "board.count", { count: total });
  return (
    <section ref={setNodeRef} aria-labelledby={headingId} className={classes["column"]} data-over={isOver || undefined}>
      <Group gap="xs" wrap="nowrap" className={classes["head"]}>
        <Icon size={18} stroke={1.8} color={`var(--mantine-color-${color}-text)`} aria-hidden="true" />
        <h2 id={headingId} className={classes["title"]}>
          {t(`leadStatus.${status}`)}
        </h2>
        <Text component="span" fz="sm" fw={600} c="dimmed" ms="auto" data-testid={`count-${status}`}>
          {count}
        </Text>
      </Group>
      {cards.length === 0 ? (
        <p className={classes["empty"]}>{t("board.emptyColumn")}</p>
      ) : (
        <ul className={classes["cards"]} aria-labelledby={headingId}>
          {cards.slice(0, cardsToDraw).map((lead) => (
            <BoardCard
              key={lead.id}
              lead={lead}
              landing={landing?.id === lead.id && landing.status === status ? landing.mover : null}
              isJoyful={joyfulId === lead.id && status === "CONVERTED"}
              onLanded={onLanded}
              onMove={(to) => onMove(lead, to)}
            />
          ))}
          {total > cards.length && cards.length <= cardsToDraw && (
            <li className={classes["more"]}>
              {cards.length < MOST_CARDS ? (
                <Button variant="subtle" fullWidth loading={isLoading} onClick={onShowMore}>
                  {t("showMore")}
                </Button>
              ) : (
                <RestInList status={status} />
              )}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

const RestInList = ({ status }: { status: LeadStatus }) => {
  const { t } = useTranslation();
  return (
    <Anchor component={Link} to={useAddressInList(status)} fz="sm">
      {t("board.restInList")}
    </Anchor>
  );
};
