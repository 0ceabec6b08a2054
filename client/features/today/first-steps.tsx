import { Anchor, Stack, Text, ThemeIcon, VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "react-router";

import { Section } from "../../ui/section";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import classes from "./first-steps.module.css";

const names = ["lead", "plan", "complete"] as const;
type StepName = (typeof names)[number];

interface FirstStepsProps {
  done: Record<StepName, boolean>;
  /** What does a step, where a button does. */
  actions: Partial<Record<StepName, ReactNode>>;
  hasColleagues: boolean;
}

/** The way of a new owner to the first follow-up: what is done is ticked, and the next step has its button. */
export function FirstSteps({ done, actions, hasColleagues }: FirstStepsProps) {
  const { t } = useTranslation();
  const next = names.find((name) => !done[name]);
  return (
    <Section title={t("today.first.title")}>
      <Surface>
        <Stack gap="md">
          <ol className={classes["steps"]}>
            {names.map((name, index) => (
              <li key={name} className={classes["step"]} aria-current={name === next ? "step" : undefined}>
                <ThemeIcon variant={done[name] ? "filled" : "light"} radius="xl" size={30}>
                  {done[name] ? <IconCheck size={18} stroke={2.2} aria-hidden="true" /> : index + 1}
                </ThemeIcon>
                <div>
                  <Text fw={600} c={done[name] ? "dimmed" : "bright"} td={done[name] ? "line-through" : undefined}>
                    {t(`today.first.${name}`)}
                    {done[name] && <VisuallyHidden> ({t("today.first.done")})</VisuallyHidden>}
                  </Text>
                  {name === next && (
                    <Text fz="sm" c="dimmed">
                      {t(`today.first.${name}Help`)}
                    </Text>
                  )}
                </div>
                {name === next && actions[name]}
              </li>
            ))}
          </ol>
          {!hasColleagues && (
            <Text fz="sm" c="dimmed">
              {t("today.first.alone")}{" "}
              <Anchor component={Link} to="/users" fz="sm">
                {t("today.first.colleagues")}
              </Anchor>
            </Text>
          )}
        </Stack>
      </Surface>
    </Section>
  );
}
