import "@mantine/core/styles/Pill.css";
import "@mantine/core/styles/PillsInput.css";

import { MultiSelect, TagsInput, type ComboboxProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState, type ReactNode } from "react";

import { MAX_TAGS } from "../../../rules/tag";
import { useTranslation } from "../../ui/use-translation";
import { useTagNames } from "./use-tag-names";

const TYPING_PAUSE_MS = 250;
const MAX_NAME = 50;

interface TagFieldProps {
  label: string;
  description?: string;
  value: string[];
  onChange: (names: string[]) => void;
  /** Whether a tag may be named that there is not yet. */
  takesNew?: boolean;
  comboboxProps?: ComboboxProps;
  error?: ReactNode;
  "data-autofocus"?: boolean;
}

/** Some tags, found by a part of the name. */
export function TagField({ takesNew = false, ...field }: TagFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const names = useTagNames(search.trim());
  const [isOpen, setIsOpen] = useState(false);
  const shared = {
    ...field,
    onChange: (chosen: string[]) => {
      // The list would cover what comes below, such as the button that ends it.
      setIsOpen(false);
      field.onChange(chosen);
    },
    dropdownOpened: isOpen,
    onDropdownOpen: () => setIsOpen(true),
    onDropdownClose: () => setIsOpen(false),
    placeholder: field.value.length > 0 ? undefined : t("leadList.tagHint"),
    searchValue: typed,
    onSearchChange: setTyped,
    maxLength: MAX_NAME,
    clearable: true,
    clearButtonProps: { "aria-label": t("leadList.noTags") },
  };
  if (takesNew) return <TagsInput {...shared} data={names} maxTags={MAX_TAGS} acceptValueOnBlur />;
  return (
    <MultiSelect
      {...shared}
      data={[...new Set([...field.value, ...names])]}
      maxValues={MAX_TAGS}
      searchable
      hidePickedOptions
      nothingFoundMessage={t("leadList.noTagFound")}
    />
  );
}
