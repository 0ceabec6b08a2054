import { useForm, type UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import type { z } from "zod";

import { readProblem, type Problem } from "./problem";
import { useTranslation } from "./use-translation";
import { findIssues } from "./zod-form";

interface RuleForm<Values, Input> {
  initialValues: Values;
  /** The rules that the server applies too. */
  rules: z.ZodType;
  /** The mutation's input that the fields stand for; a field's name is its path in there. */
  toInput: (values: Values) => Input;
  /** Rejects when the server refuses. */
  send: (input: Input) => Promise<unknown>;
  /** The field that a path in the server's objection means, where sending takes more than one request. */
  fieldOf?: (path: string) => string;
  /** Whether it has dealt with a refusal itself. */
  settle?: (problem: Problem, form: UseFormReturnType<Values>) => boolean;
}

/**
 * A form judged by the rules before it is sent. What the server objects to afterwards stands beside the field it
 * names, and otherwise in `problem`; what was typed stays.
 */
export function useRuleForm<Values extends Record<string, unknown>, Input>(options: RuleForm<Values, Input>) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setIsSending] = useState(false);
  const form = useForm<Values>({
    initialValues: options.initialValues,
    validate: (values) => findIssues(options.rules, options.toInput(values), t),
  });

  const submit = form.onSubmit(
    async (values) => {
      if (isSending) return;
      setProblem(null);
      setIsSending(true);
      try {
        await options.send(options.toInput(values));
      } catch (error) {
        const found = readProblem(error);
        const { fieldOf = (path) => path, settle } = options;
        if (settle?.(found, form)) return;
        const errors = Object.fromEntries(
          Object.entries(found.fields).map(([path, message]) => [fieldOf(path), message]),
        );
        form.setErrors(errors);
        const isShownBesideFields = Object.keys(errors).some((path) => form.getInputNode(path) !== null);
        setProblem(isShownBesideFields ? null : found);
      } finally {
        setIsSending(false);
      }
    },
    (errors) => {
      const [firstPath] = Object.keys(errors);
      if (firstPath) form.getInputNode(firstPath)?.focus();
    },
  );

  return { form, problem, isSending, submit };
}
