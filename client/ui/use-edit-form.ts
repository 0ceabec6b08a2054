import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import type { z } from "zod";

import { mergeEdit } from "./merge-edit";
import type { Problem } from "./problem";
import { useRuleForm } from "./use-rule-form";
import { useTranslation } from "./use-translation";

interface EditForm<Fields> {
  id: string;
  /** The version that `fields` were read in. */
  version: number;
  fields: Fields;
  rules: z.ZodType;
  send: (input: Fields & { id: string; version: number }) => Promise<unknown>;
  /** How a stored value reads in its field, where it is no text; undefined where it says nothing. */
  readField?: (field: keyof Fields, stored: unknown) => string | undefined;
  /** How a stored value is called, where that is not its text. */
  wordFor?: (field: keyof Fields, value: string) => string;
}

/** Null is what an empty field is stored as. */
const textOf = (_field: unknown, stored: unknown) => {
  if (stored === null) return "";
  return typeof stored === "string" ? stored : undefined;
};

/** The stored record as a refusal tells it, or null when the refusal was of another kind. */
function readStored<Fields extends Record<string, string>>(
  fields: Fields,
  { code, stored }: Problem,
  readField: NonNullable<EditForm<Fields>["readField"]>,
) {
  const { version } = stored;
  if (code !== "CONFLICT" || typeof version !== "number") return null;
  const values = { ...fields };
  for (const field in values) {
    const value = field in stored ? readField(field, stored[field]) : undefined;
    if (value !== undefined) Object.assign(values, { [field]: value });
  }
  return { version, fields: values };
}

/**
 * A form for a record that others may change too. When they were quicker, `conflict` holds what is stored now, every
 * field that both have changed says so, and saving again replaces it knowingly.
 */
export function useEditForm<Fields extends Record<string, string>>(options: EditForm<Fields>) {
  const { t } = useTranslation();
  const { id, wordFor = (_field, value) => value, readField = textOf } = options;
  const [base, setBase] = useState({ version: options.version, fields: options.fields });
  const [conflict, setConflict] = useState<Fields | null>(null);

  /** Goes on from what is stored now; answers whether both have changed the same field. */
  const rebase = (stored: typeof base, form: UseFormReturnType<Fields>): boolean => {
    const { values, contested } = mergeEdit(base.fields, form.getValues(), stored.fields);
    const saying = (field: keyof Fields & string) =>
      t("edit.storedNow", { value: wordFor(field, stored.fields[field] ?? "") });
    setBase(stored);
    form.setValues(values);
    form.setErrors(Object.fromEntries(contested.map((field) => [field, saying(field)])));
    return contested.length > 0;
  };

  const settle = (problem: Problem, form: UseFormReturnType<Fields>): boolean => {
    const stored = readStored(base.fields, problem, readField);
    if (!stored) return false;
    rebase(stored, form);
    setConflict(stored.fields);
    return true;
  };

  const ruleForm = useRuleForm<Fields, Fields & { id: string; version: number }>({
    initialValues: options.fields,
    rules: options.rules,
    toInput: (values) => ({ ...values, id, version: base.version }),
    send: (input) => {
      setConflict(null);
      return options.send(input);
    },
    settle,
  });

  // The record came anew while the form stood open: after one's own change, or when it was fetched again.
  const { version, fields } = options;
  if (version > base.version && rebase({ version, fields }, ruleForm.form)) setConflict(fields);

  const takeStored = (stored: Fields): void => {
    ruleForm.form.setValues(stored);
    ruleForm.form.clearErrors();
    setConflict(null);
  };
  return { ...ruleForm, takeStored: conflict && (() => takeStored(conflict)) };
}
