import { Autocomplete } from "@mantine/core";
import { useState, type KeyboardEvent, type SubmitEvent } from "react";

import { MAX_TAGS, tagName } from "../../../rules/tag";
import { readProblem } from "../../ui/problem";
import { problemWords } from "../../ui/problem-words";
import { useGoneElsewhere } from "../../ui/use-gone-elsewhere";
import { useTranslation } from "../../ui/use-translation";
import { findIssues } from "../../ui/zod-form";
import { useTagSuggestions } from "./use-tag-suggestions";

interface AddTagProps {
  /** What the lead has already. */
  taken: readonly string[];
  add: (name: string) => Promise<unknown>;
  onLeave: (how?: { withFocus: boolean }) => void;
}

/** One tag after the other: Enter or a suggestion adds it, Escape ends. A name that is new becomes a new tag. */
export function AddTag({ taken, add, onLeave }: AddTagProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const suggestions = useTagSuggestions(typed).filter((name) => !taken.includes(name));

  const submit = async (name: string) => {
    const issue =
      findIssues(tagName, name, t)[""] ?? (taken.length >= MAX_TAGS ? t("tag.full", { count: MAX_TAGS }) : undefined);
    setError(issue);
    if (issue) return;
    setTyped("");
    try {
      await add(name.trim());
    } catch (refusal) {
      const problem = readProblem(refusal);
      setError(Object.values(problem.fields)[0] ?? Object.values(problemWords(t, problem)).join(" "));
      setTyped((since) => since || name);
    }
  };
  const submitTyped = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim() === "") onLeave();
    else void submit(typed);
  };
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.nativeEvent.isComposing) onLeave();
  };

  const place = useGoneElsewhere<HTMLFormElement>(() => {
    if (typed.trim() === "" && !error) onLeave({ withFocus: false });
  });

  return (
    <form ref={place} onSubmit={submitTyped} noValidate>
      <Autocomplete
        aria-label={t("tag.action")}
        placeholder={t("tag.hint")}
        data={suggestions}
        // The server has searched already, and knows letters that look alike.
        filter={({ options }) => options}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        // The field takes the suggestion over itself, after this; only then may it be emptied.
        onOptionSubmit={(name) => queueMicrotask(() => void submit(name))}
        onKeyDown={leaveOnEscape}
        error={error}
        autoFocus
        comboboxProps={{ shadow: "md" }}
      />
    </form>
  );
}
