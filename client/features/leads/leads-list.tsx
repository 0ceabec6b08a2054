import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Anchor, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { Surface } from "../../ui/surface";
import { useHasRoom } from "../../ui/use-has-room";
import { LeadStatusBadge } from "./lead-status-badge";
import classes from "./leads-list.module.css";
import { LeadsListItem_lead, NextStep } from "./next-step";

type LeadRef = FragmentType<typeof LeadsListItem_lead>;
interface LeadsListProps {
  leads: readonly ({ id: string } & LeadRef)[];
}

/** A table where there is room for one, cards where there is not. */
export function LeadsList({ leads }: LeadsListProps) {
  return useHasRoom() ? <LeadsTable leads={leads} /> : <LeadCards leads={leads} />;
}

function LeadsTable({ leads }: LeadsListProps) {
  const { t } = useTranslation();
  return (
    <Surface list>
      <Table className={classes["table"]} verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("lead.name")}</Table.Th>
            <Table.Th w={190}>{t("lead.status")}</Table.Th>
            <Table.Th w={170}>{t("lead.owner")}</Table.Th>
            <Table.Th w={250}>{t("lead.nextStep")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {leads.map((lead) => (
            <LeadTableRow key={lead.id} lead={lead} />
          ))}
        </Table.Tbody>
      </Table>
    </Surface>
  );
}

function LeadTableRow({ lead: ref }: { lead: LeadRef }) {
  const { data: lead, complete } = useFragment({ fragment: LeadsListItem_lead, from: ref });
  if (!complete) return null;
  return (
    <Table.Tr>
      <Table.Td>
        <LeadName lead={lead} />
      </Table.Td>
      <Table.Td>
        <LeadStatusBadge status={lead.status} />
      </Table.Td>
      <Table.Td className="foreign-text">
        <bdi>{lead.owner.name}</bdi>
      </Table.Td>
      <Table.Td>
        <NextStep next={lead.nextFollowUp} />
      </Table.Td>
    </Table.Tr>
  );
}

function LeadCards({ leads }: LeadsListProps) {
  return (
    <Surface list role="list">
      {leads.map((lead) => (
        <LeadCard key={lead.id} lead={lead} />
      ))}
    </Surface>
  );
}

function LeadCard({ lead: ref }: { lead: LeadRef }) {
  const { t } = useTranslation();
  const { data: lead, complete } = useFragment({ fragment: LeadsListItem_lead, from: ref });
  if (!complete) return null;
  return (
    <div role="listitem" className={classes["card"]}>
      <LeadName lead={lead} />
      <LeadStatusBadge status={lead.status} />
      <div className={classes["wide"]}>
        <NextStep next={lead.nextFollowUp} />
      </div>
      <Text fz="sm" c="dimmed" className={`${classes["wide"]} foreign-text`}>
        {t("lead.ownedBy", { name: lead.owner.name })}
      </Text>
    </div>
  );
}

const LeadName = ({ lead }: { lead: { id: string; name: string; company?: string | null } }) => (
  <div>
    <Anchor component={Link} to={`/leads/${lead.id}`} fw={600} c="bright" className="foreign-text">
      <bdi>{lead.name}</bdi>
    </Anchor>
    {lead.company && (
      <Text fz="sm" c="dimmed" className="foreign-text">
        <bdi>{lead.company}</bdi>
      </Text>
    )}
  </div>
);
