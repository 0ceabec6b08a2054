import { Title, VisuallyHidden } from "@mantine/core";
import { useTimeout } from "@mantine/hooks";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
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

/** A text that becomes a field when it is pressed, and a text again once it is saved. */
export function EditInPlace<Field extends string>({ isHeading = false, ...props }: EditInPlaceProps<Field>) {
  const { t } = useTranslation();
  const [isSaved, setIsSaved] = useState(false);
  const { start: forgetSoon } = useTimeout(() => setIsSaved(false), SAID_FOR_MS);
  const { isOpen: isEditing, opener, open, close } = useOpening();

  const finish = () => {
    close();
    setIsSaved(true);
    forgetSoon();
  };

  const { label, value, invitation } = props;
  const opensBy = { label, value, invitation, isHeading, onEdit: open };
  const text = <EditableText ref={opener} {...opensBy} />;
  return (
    <div className={classes["place"]}>
      {isHeading && isEditing && <VisuallyHidden component="h1">{value}</VisuallyHidden>}
      {isEditing && <EditInPlaceForm {...props} onSaved={finish} onLeave={close} />}
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
