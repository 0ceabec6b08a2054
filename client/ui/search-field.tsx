import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";

import { useTranslation } from "./use-translation";

const TYPING_PAUSE_MS = 250;

interface SearchFieldProps {
  label: string;
  hint: string;
  value: string;
  /** Called once the typing pauses. */
  onChange: (search: string) => void;
}

export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  const search = useDebouncedCallback(onChange, TYPING_PAUSE_MS);

  // The address changed by other means, such as "back": the box follows it.
  if (settled !== value) {
    setSettled(value);
    setTyped(value);
  }

  const type = (text: string) => {
    setTyped(text);
    search(text);
  };

  return (
    <TextInput
      aria-label={label}
      placeholder={hint}
      type="search"
      value={typed}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch size={18} stroke={1.7} aria-hidden="true" />}
      rightSection={typed && <CloseButton aria-label={t("clearSearch")} onClick={() => type("")} />}
      flex="1 1 16rem"
      size="md"
    />
  );
}
