import { Title, VisuallyHidden } from "@mantine/core";
import { useTimeout } from "@mantine/hooks";
import { IconCheck } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { z } from "zod";

import classes from "./edit-in-place.module.css";
import { EditInPlaceForm } from "./edit-in-place-form";
import { EditableText } from "./editable-text";
import { useOpening } from "./use-opening";
import { useTranslation } from "./use-translation";

/** How long a saved field says so. */
const SAID_FOR_MS = 3_000;

export interface EditInPlaceProps<Field extends string> {
  /** What others may change too, in the version that `value` was read in. */
  record: { id: string; version: number };
  /** The field's name in the input of the mutation. */
  field: Field;
  value: string | null | undefined;
  label: string;
  /** What stands in the place of nothing. */
  invitation: string;
  /** The rules of that input. */
  rules: z.ZodType;
  save: (edit: { id: string; version: number } & Record<Field, string | null>) => Promise<unknown>;
  /** Of several lines. */
  isLong?: boolean;
  /** The heading of the page. */
  isHeading?: boolean;
  suggestions?: readonly string[];
}

/**
 * A text that becomes a field when it is pressed, and a text again as soon as it is sent. Should the server refuse, the
 * field is back with what was typed in it and the reason.
 */
export function EditInPlace<Field extends string>({ isHeading = false, ...props }: EditInPlaceProps<Field>) {
  const { t } = useTranslation();
  const [isSaved, setIsSaved] = useState(false);
  const { start: forgetSoon } = useTimeout(() => setIsSaved(false), SAID_FOR_MS);
  const { isOpen: isEditing, opener, open, close } = useOpening();
  const [sent, setSent] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);

  const send = (typed: string) => {
    setSent(typed);
    close();
  };
  const refuse = () => {
    setSent(null);
    open();
  };
  const finish = () => {
    setSent(null);
    // It was opened again meanwhile, or whoever saved is elsewhere by now.
    close({ withFocus: place.current?.contains(document.activeElement) ?? false });
    setIsSaved(true);
    forgetSoon();
  };

  const { label, invitation } = props;
  const value = sent ?? props.value;
  const opensBy = { label, value, invitation, isHeading, onEdit: open };
  const text = <EditableText ref={opener} {...opensBy} />;
  return (
    <div ref={place} className={classes["place"]}>
      {isHeading && isEditing && <VisuallyHidden component="h1">{value}</VisuallyHidden>}
      {(isEditing || sent !== null) && (
        <EditInPlaceForm
          {...props}
          isHidden={!isEditing}
          onSend={send}
          onSaved={finish}
          onRefused={refuse}
          onLeave={close}
        />
      )}
      {!isEditing && (isHeading ? <Title order={1}>{text}</Title> : text)}
      <span role="status" className={classes["saved"]}>
        {isSaved && !isEditing && (
          <>
            <IconCheck size={16} aria-hidden="true" />
            {t("edit.saved")}
          </>
        )}
      </span>
    </div>
  );
}
