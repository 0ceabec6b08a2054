import { Autocomplete, Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from "react";

import type { EditInPlaceProps } from "./edit-in-place";
import { EditProblem } from "./edit-problem";
import { emptyToNull } from "./empty-to-null";
import { i18n } from "./i18n";
import { readProblem } from "./problem";
import { showProblem } from "./show-toast";
import { useEditForm } from "./use-edit-form";
import { useGoneElsewhere } from "./use-gone-elsewhere";
import { useTranslation } from "./use-translation";

interface EditInPlaceFormProps<Field extends string> extends Omit<EditInPlaceProps<Field>, "isHeading"> {
  /** It is out of sight while what was sent stands in its place. */
  isHidden: boolean;
  onSend: (typed: string) => void;
  onSaved: () => void;
  onRefused: () => void;
  /** Nothing is saved; where the focus has gone elsewhere already, it stays there. */
  onLeave: (how: { withFocus: boolean }) => void;
}

/** The field: Enter saves and Escape leaves; what was typed stays when the focus goes elsewhere, or the server refuses. */
export function EditInPlaceForm<Field extends string>(props: EditInPlaceFormProps<Field>) {
  const {
    label,
    record,
    field,
    rules,
    isLong = false,
    suggestions,
    isHidden,
    onSend,
    onSaved,
    onRefused,
    onLeave,
  } = props;
  const value = props.value ?? "";
  const { t } = useTranslation();
  const [begunWith] = useState(value);

  const save = async (version: number, typed: string) => {
    const edit = { [field]: emptyToNull(typed) } as Record<Field, string | null>;
    await props.save({ ...edit, id: record.id, version });
  };
  /** Someone else's change of another field is nothing to choose between: the edit goes on from there. */
  const saveUncontested = async (version: number, typed: string) => {
    try {
      await save(version, typed);
    } catch (error) {
      const { code, stored } = readProblem(error);
      const isUntouched = code === "CONFLICT" && (stored[field] ?? "") === begunWith;
      if (!isUntouched || typeof stored["version"] !== "number") throw error;
      await save(stored["version"], typed);
    }
  };

  const { form, problem, isSending, submit, takeStored } = useEditForm<Record<string, string>>({
    ...record,
    fields: { [field]: value },
    rules,
    wordFor: (_field, stored) => stored || t("edit.nothing"),
    send: async (input) => {
      const typed = input[field] ?? "";
      onSend(typed.trim());
      try {
        await saveUncontested(input.version, typed);
      } catch (error) {
        // Whoever has gone to another page meanwhile finds neither the field nor its reason.
        if (!place.current) showProblem(i18n.t("edit.notSaved", { label, value: typed }), error);
        onRefused();
        throw error;
      }
      onSaved();
    },
  });
  const isUnchanged = () => form.getValues()[field] === value && !takeStored;

  const leaveOrSave = () => {
    if (isUnchanged()) onLeave({ withFocus: true });
    else submit();
  };
  const handleKey = (event: KeyboardEvent) => {
    // A list of suggestions that is open takes the key; so does the window in which characters are composed.
    const isListOpen = event.target instanceof HTMLElement && event.target.dataset["expanded"] === "true";
    if (isListOpen || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onLeave({ withFocus: true });
    }
    if (event.key === "Enter" && isLong && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leaveOrSave();
    }
  };
  // With the words that stood in its place goes the focus that they held.
  const takeFocus = useEffectEvent(() => {
    if (document.activeElement === document.body) form.getInputNode(field)?.focus();
  });
  useEffect(() => {
    if (!isHidden) takeFocus();
  }, [isHidden]);
  const place = useGoneElsewhere<HTMLFormElement>(() => {
    if (isUnchanged() && !isSending) onLeave({ withFocus: false });
  });

  const input = {
    "aria-label": label,
    autoComplete: "off",
    autoFocus: true,
    readOnly: isSending,
    ...form.getInputProps(field),
  };
  return (
    <form
      ref={place}
      hidden={isHidden}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        leaveOrSave();
      }}
      onKeyDown={handleKey}
    >
      <Stack gap="xs">
        {isLong && <Textarea {...input} description={t("edit.keys")} autosize minRows={3} maxRows={16} />}
        {!isLong && suggestions && <Autocomplete {...input} data={[...suggestions]} limit={8} openOnFocus={false} />}
        {!isLong && !suggestions && <TextInput {...input} />}
        <EditProblem problem={problem} takeStored={takeStored} />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={isSending}>
            {t("save")}
          </Button>
          <Button type="button" size="xs" variant="default" onClick={() => onLeave({ withFocus: true })}>
            {t("cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
