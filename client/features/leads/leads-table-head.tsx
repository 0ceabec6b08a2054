import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";

import type { LeadOrder } from "../../../rules/lead";
import type { SortDirection } from "../../../rules/paging";
import { useTranslation } from "../../ui/use-translation";
import { ariaSortOf, leadsColumns, sortBy } from "./leads-columns";
import classes from "./leads-list.module.css";
import type { LeadsSort } from "./leads-search";
import { SelectAll } from "./select-all";
import type { LeadSelection } from "./use-lead-selection";

interface LeadsTableHeadProps {
  selection: LeadSelection;
  isSelectable: boolean;
  sort: LeadsSort;
  onSort: (sort: LeadsSort) => void;
}

export function LeadsTableHead({ selection, isSelectable, sort, onSort }: LeadsTableHeadProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={classes["head"]}>
      <div role="row" aria-rowindex={1} className={classes["row"]}>
        {isSelectable && (
          <div role="columnheader">
            <SelectAll table={selection.table} />
          </div>
        )}
        {leadsColumns.map(({ id, order, first }) => (
          <div key={id} role="columnheader" data-column={id} aria-sort={order && ariaSortOf(sort, order)}>
            {order ? (
              <SortButton order={order} first={first} sort={sort} onSort={onSort}>
                {t(`leadList.columns.${id}`)}
              </SortButton>
            ) : (
              t(`leadList.columns.${id}`)
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

interface SortButtonProps extends Pick<LeadsTableHeadProps, "sort" | "onSort"> {
  order: LeadOrder;
  first?: SortDirection;
  children: string;
}

function SortButton({ order, first, sort, onSort, children }: SortButtonProps) {
  const Arrow = sort.direction === "ASC" ? IconArrowUp : IconArrowDown;
  return (
    <UnstyledButton className={classes["sort"]} onClick={() => onSort(sortBy(sort, order, first))}>
      {children}
      {sort.by === order && <Arrow size={14} stroke={2} aria-hidden="true" />}
    </UnstyledButton>
  );
}
