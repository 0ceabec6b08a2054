import { Button, CloseButton, Group, Menu, Text } from "@mantine/core";
import { IconCircleDashed, IconTag, IconTagOff, IconUserShare } from "@tabler/icons-react";
import { lazy, useState } from "react";

import { canAssignLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";
import classes from "./bulk-bar.module.css";
import { LeadStatusItems } from "./lead-status-menu";
import type { BulkVerbs } from "./use-bulk-verbs";

const AssignForm = lazy(async () => ({ default: (await import("./assign-leads-form")).AssignLeadsForm }));
const TagForm = lazy(async () => ({ default: (await import("./tag-leads-form")).TagLeadsForm }));

interface BulkBarProps {
  ids: readonly string[];
  verbs: BulkVerbs;
  onClear: () => void;
}

/** What can be done to the selected leads. */
export function BulkBar({ ids, verbs, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const [asked, setAsked] = useState<"assign" | "addTags" | "removeTags" | null>(null);

  const run = (verb: Promise<void>) => {
    setAsked(null);
    onClear();
    void verb;
  };
  const form = () => {
    if (asked === null) return null;
    const onCancel = () => setAsked(null);
    if (asked === "assign") {
      return <AssignForm onAssign={(owner) => run(verbs.assign(ids, owner))} onCancel={onCancel} />;
    }
    return (
      <TagForm isRemoving={asked === "removeTags"} onTag={(tags) => run(verbs.tag(ids, tags))} onCancel={onCancel} />
    );
  };

  return (
    <>
      {/* The region stands before its words do, or they would not be read out. */}
      <div role="region" aria-label={t("leadList.selection")} className={classes["place"]}>
        {ids.length > 0 && (
          <Group gap="xs" className={classes["bar"]}>
            <CloseButton aria-label={t("leadList.clearSelection")} onClick={onClear} />
            <Text fz="sm" fw={600} role="status" className={classes["count"]}>
              {t("leadList.selected", { count: ids.length })}
            </Text>
            <Menu position="top-start" withinPortal>
              <Menu.Target>
                <Button variant="default" leftSection={<IconCircleDashed size={18} stroke={1.7} aria-hidden="true" />}>
                  {t("leadList.changeStatus")}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <LeadStatusItems onChoose={(status) => run(verbs.changeStatus(ids, status))} />
              </Menu.Dropdown>
            </Menu>
            {canAssignLead(user) && (
              <Button
                variant="default"
                leftSection={<IconUserShare size={18} stroke={1.7} aria-hidden="true" />}
                onClick={() => setAsked("assign")}
              >
                {t("leadList.assign")}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconTag size={18} stroke={1.7} aria-hidden="true" />}
              onClick={() => setAsked("addTags")}
            >
              {t("leadList.addTags")}
            </Button>
            <Button
              variant="default"
              leftSection={<IconTagOff size={18} stroke={1.7} aria-hidden="true" />}
              onClick={() => setAsked("removeTags")}
            >
              {t("leadList.removeTags")}
            </Button>
          </Group>
        )}
      </div>
      <Dialog
        title={t(`leadList.dialogs.${asked ?? "assign"}`, { count: ids.length })}
        opened={asked !== null}
        onClose={() => setAsked(null)}
      >
        {form()}
      </Dialog>
    </>
  );
}
