import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";

import { canAssignLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import { EditableText } from "../../ui/editable-text";
import { showDone, showProblem } from "../../ui/show-toast";
import { useOpening } from "../../ui/use-opening";
import { useTranslation } from "../../ui/use-translation";
import { LeadOwnerSelect, type PossibleOwner } from "./lead-owner-select";
import { useAssignLead } from "./use-assign-lead";

export const LeadOwner_lead = graphql(`
  fragment LeadOwner_lead on Lead {
    id
    version
    owner {
      id
      name
    }
  }
`);

/** Who looks after the lead; those who may hand it over do so here. */
export function LeadOwner({ lead: ref }: { lead: FragmentType<typeof LeadOwner_lead> }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const assignLead = useAssignLead();
  const { isOpen: isChoosing, opener, open, close } = useOpening();
  const { data: lead, complete } = useFragment({ fragment: LeadOwner_lead, from: ref });
  if (!complete) return null;
  const { owner } = lead;
  if (!canAssignLead(user)) return <bdi>{owner.name}</bdi>;

  const choose = (chosen: PossibleOwner) => {
    close();
    if (chosen.id === owner.id) return;
    assignLead(lead, chosen).then(
      () => showDone(t("lead.assigned", { name: chosen.name })),
      (error: unknown) => showProblem(t("lead.assignFailed"), error),
    );
  };

  if (isChoosing) return <LeadOwnerSelect owner={owner} onChoose={choose} onLeave={close} />;
  return <EditableText ref={opener} label={t("lead.owner")} value={owner.name} invitation="" onEdit={open} />;
}
