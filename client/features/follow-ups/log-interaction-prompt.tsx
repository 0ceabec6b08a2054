import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Button, Group, Text } from "@mantine/core";
import { lazy, useState } from "react";

import { canCompleteFollowUp, canPlanFollowUp } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import { useClock } from "../../ui/clock";
import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";
import { CompleteButton_followUp } from "./complete-button";
import { findDueStep } from "./find-due-step";
import classes from "./log-interaction-prompt.module.css";

const LogInteractionForm = lazy(async () => ({
  default: (await import("./log-interaction-form")).LogInteractionForm,
}));
const CompleteFollowUpForm = lazy(async () => ({
  default: (await import("./complete-follow-up-form")).CompleteFollowUpForm,
}));

export const LogInteractionPrompt_lead = graphql(`
  fragment LogInteractionPrompt_lead on Lead {
    id
    name
    owner {
      id
    }
    contacts(limit: 50) {
      items {
        id
        name
      }
    }
    followUps(limit: 50) {
      items {
        id
        type
        status
        dueDatetime
        contact {
          id
        }
        assignedTo {
          id
        }
        ...CompleteButton_followUp
      }
    }
  }
`);

interface LogInteractionPromptProps {
  lead: FragmentType<typeof LogInteractionPrompt_lead>;
  reached: { contactId: string; type: "CALL" | "WHATSAPP" | "EMAIL" };
  /** It was answered, or is not wanted. */
  onDismiss: () => void;
}

/**
 * How did it go? Asked once somebody was called or written to, without standing in the way. The answer completes what was
 * planned, or else is logged; who may do neither is not asked.
 */
export function LogInteractionPrompt({ lead: ref, reached, onDismiss }: LogInteractionPromptProps) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const { now, zone } = useClock();
  const [answering, setAnswering] = useState<"no" | "open" | "done">("no");
  const { data: lead, complete } = useFragment({
    fragment: LogInteractionPrompt_lead,
    fragmentName: "LogInteractionPrompt_lead",
    from: ref,
  });
  const contact = complete && lead.contacts.items.find(({ id }) => id === reached.contactId);
  // Once it is completed it is due no more; the dialog that is just closing still shows it.
  const [planned, setPlanned] = useState<{ id: string } & FragmentType<typeof CompleteButton_followUp>>();
  if (!contact) return null;

  const open = lead.followUps.items.filter((one) => canCompleteFollowUp(user, { ...one, lead }));
  const due = findDueStep(open, reached, now, zone);
  if (!due && !canPlanFollowUp(user, lead)) return null;

  const answer = () => {
    setPlanned(due ?? undefined);
    setAnswering("open");
  };
  const closing = { onCancel: () => setAnswering("no"), onDone: () => setAnswering("done") };
  return (
    <div className={classes["prompt"]}>
      <Text fw={600} className="foreign-text">
        {t(`log.asked.${reached.type}`, { name: contact.name })}
      </Text>
      {due && (
        <Text fz="sm" c="dimmed">
          {t("log.completes")}
        </Text>
      )}
      <Group gap="xs" mt="xs">
        <Button size="sm" onClick={answer}>
          {t("log.answer")}
        </Button>
        <Button size="sm" variant="default" onClick={onDismiss}>
          {t("log.notNow")}
        </Button>
      </Group>
      <Dialog
        title={t("complete.title", { step: t(`followUpType.${reached.type}`), lead: lead.name })}
        opened={answering === "open"}
        onClose={closing.onCancel}
        onClosed={() => answering === "done" && onDismiss()}
      >
        {planned ? (
          <CompletePlanned followUp={planned} {...closing} />
        ) : (
          <LogInteractionForm
            leadId={lead.id}
            contacts={lead.contacts.items}
            {...reached}
            onCancel={closing.onCancel}
            onLogged={closing.onDone}
          />
        )}
      </Dialog>
    </div>
  );
}

interface CompletePlannedProps {
  followUp: FragmentType<typeof CompleteButton_followUp>;
  onCancel: () => void;
  onDone: () => void;
}

function CompletePlanned({ followUp: ref, onCancel, onDone }: CompletePlannedProps) {
  const { data: followUp, complete } = useFragment({ fragment: CompleteButton_followUp, from: ref });
  return complete && <CompleteFollowUpForm followUp={followUp} onCancel={onCancel} onCompleted={onDone} />;
}
