import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useId, type Ref } from "react";

import classes from "./edit-in-place.module.css";
import { useTranslation } from "./use-translation";

interface EditableTextProps {
  ref: Ref<HTMLButtonElement>;
  label: string;
  value: string | null | undefined;
  /** What stands in the place of nothing. */
  invitation: string;
  /** Inside a heading, which is called by the value alone. */
  isHeading?: boolean;
  onEdit: () => void;
}

/** A text that asks to be pressed when it is pointed at; to those who hear it, a button that says what it opens. */
export function EditableText({ ref, label, value, invitation, isHeading = false, onEdit }: EditableTextProps) {
  const { t } = useTranslation();
  const hintId = useId();
  return (
    <>
      <UnstyledButton
        ref={ref}
        className={`${classes["text"]} foreign-text`}
        data-heading={isHeading || undefined}
        aria-describedby={hintId}
        onClick={onEdit}
      >
        {value && !isHeading && <VisuallyHidden>{t("edit.labelled", { label })}</VisuallyHidden>}
        {value ? <bdi>{value}</bdi> : <span className={classes["invitation"]}>{invitation}</span>}
        <IconPencil size={16} stroke={1.7} aria-hidden="true" />
      </UnstyledButton>
      <span id={hintId} hidden>
        {t("edit.press", { label })}
      </span>
    </>
  );
}
