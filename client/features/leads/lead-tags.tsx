import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Button, CloseButton } from "@mantine/core";
import { IconTag } from "@tabler/icons-react";

import { MAX_TAGS } from "../../../rules/tag";
import { canEditLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import { showProblem } from "../../ui/show-toast";
import { useOpening } from "../../ui/use-opening";
import { useTranslation } from "../../ui/use-translation";
import { AddTag } from "./add-tag";
import classes from "./lead-tags.module.css";
import { useTagLead } from "./use-tag-lead";

export const LeadTags_lead = graphql(`
  fragment LeadTags_lead on Lead {
    id
    version
    owner {
      id
    }
    tags {
      id
      name
    }
  }
`);

/** What the lead is grouped by; those who may change it put tags on and take them off here. */
export function LeadTags({ lead: ref }: { lead: FragmentType<typeof LeadTags_lead> }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const tagLead = useTagLead();
  const { isOpen: isAdding, opener, open, close } = useOpening();
  const { data: lead, complete } = useFragment({ fragment: LeadTags_lead, from: ref });
  if (!complete) return null;
  const canEdit = canEditLead(user, lead);
  if (!canEdit && lead.tags.length === 0) return null;

  const remove = (name: string) => {
    // With the tag goes its button, which held the focus.
    opener.current?.focus();
    tagLead(lead, { remove: [name] }).catch((error: unknown) => showProblem(t("tag.removeFailed"), error));
  };
  return (
    <ul className={classes["tags"]} aria-label={t("tag.title")}>
      {lead.tags.map(({ id, name }) => (
        <li key={id} className={`${classes["tag"]} foreign-text`} data-removable={canEdit || undefined}>
          <bdi>{name}</bdi>
          {canEdit && (
            <CloseButton
              size="sm"
              radius="xl"
              iconSize={14}
              aria-label={t("tag.remove", { name })}
              onClick={() => remove(name)}
            />
          )}
        </li>
      ))}
      {canEdit && !isAdding && (
        <li>
          <Button
            ref={opener}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconTag size={16} stroke={1.7} aria-hidden="true" />}
            disabled={lead.tags.length >= MAX_TAGS}
            onClick={open}
          >
            {lead.tags.length >= MAX_TAGS ? t("tag.full", { count: MAX_TAGS }) : t("tag.action")}
          </Button>
        </li>
      )}
      {isAdding && (
        <li className={classes["adding"]}>
          <AddTag
            taken={lead.tags.map(({ name }) => name)}
            add={(name) => tagLead(lead, { add: [name] })}
            onLeave={close}
          />
        </li>
      )}
    </ul>
  );
}
