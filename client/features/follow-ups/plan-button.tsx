import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";

import { graphql } from "../../generated/gql";
import { Dialog } from "../../ui/dialog";

const PlanFollowUpForm = lazy(async () => ({
  default: (await import("./plan-follow-up-form")).PlanFollowUpForm,
}));

export const PlanButton_lead = graphql(`
  fragment PlanButton_lead on Lead {
    id
    name
    contacts(limit: 50) {
      items {
        id
        name
        isPrimary
      }
    }
  }
`);

export function PlanButton({ lead: ref }: { lead: FragmentType<typeof PlanButton_lead> }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { data: lead, complete } = useFragment({ fragment: PlanButton_lead, from: ref });
  if (!complete) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setIsOpen(true)}>
        {t("plan.action")}
      </Button>
      <Dialog title={t("plan.title", { lead: lead.name })} opened={isOpen} onClose={() => setIsOpen(false)}>
        <PlanFollowUpForm lead={lead} onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}
