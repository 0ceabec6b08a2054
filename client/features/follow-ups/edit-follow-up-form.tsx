import { Loader, Select, Stack, Textarea } from "@mantine/core";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";

import { updateFollowUpRules } from "../../../rules/follow-up";
import { canAssignFollowUp } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useClock } from "../../ui/clock";
import { DialogActions } from "../../ui/dialog-actions";
import { EditProblem } from "../../ui/edit-problem";
import { readProblem } from "../../ui/problem";
import { ProblemAlert } from "../../ui/problem-alert";
import { sayLeadTime } from "../../ui/lead-time";
import { showDone } from "../../ui/show-toast";
import { useEditForm } from "../../ui/use-edit-form";
import { useTranslation } from "../../ui/use-translation";
import { fromWallTime } from "../../ui/wall-time";
import { AssigneeSelect } from "./assignee-select";
import { readPlan, readPlanField, toUpdateInput, type PlanFields } from "./edited-plan";
import type { FollowUpFormProps } from "./follow-up-dialog";
import { StepFields } from "./step-fields";
import { useFollowUpToEdit, type PlanToEdit } from "./use-follow-up-to-edit";
import { useUpdateFollowUp } from "./use-update-follow-up";

/** Changes what is planned: how, when, with whom, what to know, and by whom. */
export function EditFollowUpForm({ followUp, onClose }: FollowUpFormProps) {
  const { t } = useTranslation();
  const { plan, error } = useFollowUpToEdit(followUp.id);
  if (plan) return <EditPlanForm plan={plan} onClose={onClose} />;
  if (error) return <ProblemAlert problem={readProblem(error)} />;
  return <Loader mx="auto" display="block" aria-label={t("loading")} />;
}

function EditPlanForm({ plan: followUp, onClose }: { plan: PlanToEdit; onClose: () => void }) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const user = useCurrentUser();
  const updateFollowUp = useUpdateFollowUp();
  const contacts = followUp.lead.contacts.items;
  const offered = new Map(
    [...(followUp.contact ? [followUp.contact] : []), ...contacts].map(({ id, name }) => [id, name]),
  );

  const wordFor = (field: keyof PlanFields, value: string): string => {
    if (field === "dueDatetime") return formats.moment(Temporal.Instant.from(fromWallTime(value, zone)), now);
    if (field === "contactId") return offered.get(value) ?? t("followUp.noContact");
    if (field === "type") return t(`followUpType.${updateFollowUpRules.shape.type.parse(value) ?? "OTHER"}`);
    if (field === "assignedTo")
      return value === followUp.assignedTo.id ? followUp.assignedTo.name : t("followUp.someoneElse");
    if (field !== "remindBefore" || value === "") return value;
    const say = (minutes: string) => sayLeadTime(Number(minutes));
    return value
      .split(",")
      .map((minutes) => t(`remindBefore.ahead.${say(minutes).unit}`, { count: say(minutes).count }))
      .join(", ");
  };

  const before = readPlan(followUp, zone);
  const { form, problem, isSending, submit, takeStored } = useEditForm({
    id: followUp.id,
    version: followUp.version,
    fields: before,
    rules: z.preprocess(toUpdateInput(before, zone), updateFollowUpRules),
    readField: (field, stored) => readPlanField(field, stored, zone),
    wordFor,
    send: async (fields) => {
      await updateFollowUp(toUpdateInput(before, zone)(fields), followUp.lead.id);
      showDone(t("followUp.saved"));
      onClose();
    },
  });
  const remindBefore = form.getInputProps("remindBefore");
  const minutes = form.values.remindBefore.split(",").filter(Boolean).map(Number);

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <EditProblem problem={problem} takeStored={takeStored} />
        <StepFields
          type={form.getInputProps("type")}
          dueDatetime={form.getInputProps("dueDatetime")}
          remindBefore={{
            ...remindBefore,
            value: minutes,
            onChange: (chosen) => form.setFieldValue("remindBefore", [...chosen].sort((a, b) => a - b).join(",")),
          }}
        />
        <Select
          label={t("followUp.contact")}
          placeholder={t("followUp.noContact")}
          data={[...offered].map(([value, label]) => ({ value, label }))}
          clearable
          clearButtonProps={{ "aria-label": t("followUp.noContact") }}
          {...form.getInputProps("contactId")}
          onChange={(chosen: string | null) => form.setFieldValue("contactId", chosen ?? "")}
        />
        {canAssignFollowUp(user) && (
          <AssigneeSelect
            label={t("followUp.assignee")}
            current={followUp.assignedTo}
            allowDeselect={false}
            {...form.getInputProps("assignedTo")}
          />
        )}
        <Textarea label={t("followUp.notes")} autosize minRows={2} maxRows={8} {...form.getInputProps("notes")} />
        <DialogActions submitLabel={t("save")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
