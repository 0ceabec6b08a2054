import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";

import { leadStatuses, type LeadStatus } from "../../../rules/lead-status";
import { canEditLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { RowMenu } from "../../ui/row-menu";
import { useTranslation } from "../../ui/use-translation";
import type { LeadRow } from "./lead-row";
import { leadStatusLooks } from "./lead-status";
import { LeadStatusBadge } from "./lead-status-badge";
import classes from "./leads-list.module.css";

interface LeadStatusMenuProps {
  lead: LeadRow;
  onChange: (status: LeadStatus) => void;
}

/** Where a lead of a list stands; those who may change it do so here. */
export function LeadStatusMenu({ lead, onChange }: LeadStatusMenuProps) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  if (!canEditLead(user, lead)) {
    return (
      <span className={classes["status"]}>
        <LeadStatusBadge status={lead.status} />
      </span>
    );
  }
  return (
    <RowMenu
      position="bottom-start"
      button={(props) => (
        <UnstyledButton
          className={classes["status"]}
          aria-label={t("leadList.statusOf", { name: lead.name, status: t(`leadStatus.${lead.status}`) })}
          {...props}
        >
          <LeadStatusBadge status={lead.status} />
          <IconChevronDown size={14} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
      )}
    >
      <LeadStatusItems current={lead.status} onChoose={onChange} />
    </RowMenu>
  );
}

interface LeadStatusItemsProps {
  current?: LeadStatus;
  /** In the order in which they are offered. */
  statuses?: readonly LeadStatus[];
  onChoose: (status: LeadStatus) => void;
}

/** The statuses there are, but for the one that it has already. */
export function LeadStatusItems({ current, statuses = leadStatuses, onChoose }: LeadStatusItemsProps) {
  const { t } = useTranslation();
  return statuses
    .filter((status) => status !== current)
    .map((status) => {
      const { Icon, color } = leadStatusLooks[status];
      return (
        <Menu.Item
          key={status}
          leftSection={<Icon size={18} stroke={1.8} color={`var(--mantine-color-${color}-text)`} aria-hidden="true" />}
          onClick={() => onChoose(status)}
        >
          {t(`leadStatus.${status}`)}
        </Menu.Item>
      );
    });
}
