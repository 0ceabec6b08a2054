import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, useState } from "react";

import { graphql } from "../../generated/gql";
import { Dialog, useWasOpened } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";

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

interface PlanButtonProps {
  lead: FragmentType<typeof PlanButton_lead>;
  /** Quiet where there are many of them. */
  variant?: "filled" | "default";
  /** The id of what names the lead, for those who hear the button without seeing its row. */
  describedBy?: string;
  onPlanned?: () => void;
}

export function PlanButton({ lead, variant = "filled", describedBy, onPlanned }: PlanButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const wasOpened = useWasOpened(isOpen);
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
        aria-describedby={describedBy}
      >
        {t("plan.action")}
      </Button>
      {wasOpened && <PlanDialog lead={lead} opened={isOpen} onClose={() => setIsOpen(false)} onPlanned={onPlanned} />}
    </>
  );
}

interface PlanDialogProps extends Pick<PlanButtonProps, "lead" | "onPlanned"> {
  opened: boolean;
  onClose: () => void;
}

function PlanDialog({ lead: ref, opened, onClose, onPlanned }: PlanDialogProps) {
  const { t } = useTranslation();
  const { data: lead, complete } = useFragment({ fragment: PlanButton_lead, from: ref });
  if (!complete) return null;
  return (
    <Dialog title={t("plan.title", { lead: lead.name })} opened={opened} onClose={onClose}>
      <PlanFollowUpForm lead={lead} onClose={onClose} onPlanned={onPlanned} />
    </Dialog>
  );
}
