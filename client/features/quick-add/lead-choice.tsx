import "@mantine/core/styles/Radio.css";

import { Radio, Stack } from "@mantine/core";

import { useTranslation } from "../../ui/use-translation";
import type { FoundLead, Meant } from "./decide-lead";
import classes from "./quick-add.module.css";

const NEW = "new";

interface LeadChoiceProps {
  name: string;
  leads: readonly FoundLead[];
  meant: Meant;
  error: string | null;
  onChoose: (meant: Meant) => void;
}

const valueOf = (meant: Meant): string | null => {
  if (meant.kind === "lead") return meant.lead.id;
  return meant.kind === "new" ? NEW : null;
};

/** Which of the leads that were found is meant, or that it is a new one. */
export function LeadChoice({ name, leads, meant, error, onChoose }: LeadChoiceProps) {
  const { t } = useTranslation();
  const choose = (value: string) => {
    const lead = leads.find(({ id }) => id === value);
    onChoose(lead ? { kind: "lead", lead, isExact: true } : { kind: "new" });
  };
  return (
    <Radio.Group label={t("quickAdd.which")} value={valueOf(meant)} onChange={choose} error={error}>
      <Stack gap={0} mt="xs">
        {leads.map(({ id, name: label, company }) => (
          <Radio key={id} value={id} label={label} description={company} className={classes["choice"]} />
        ))}
        <Radio value={NEW} label={t("quickAdd.newLead", { name })} className={classes["choice"]} />
      </Stack>
    </Radio.Group>
  );
}
