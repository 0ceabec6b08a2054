import { Textarea, TextInput } from "@mantine/core";
import type { GetInputPropsReturnType } from "@mantine/form";

import { useTranslation } from "../../ui/use-translation";
import type { ContactTexts } from "./contact-texts";

interface ContactFieldsProps {
  getInputProps: (field: keyof ContactTexts) => GetInputPropsReturnType;
}

/** What is known of a contact, in the forms that add and edit one. */
export function ContactFields({ getInputProps }: ContactFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t("contact.name")}
        required
        autoFocus
        data-autofocus
        autoComplete="off"
        {...getInputProps("name")}
      />
      <TextInput label={t("contact.position")} autoComplete="off" {...getInputProps("position")} />
      <TextInput label={t("contact.phone")} type="tel" autoComplete="off" {...getInputProps("phone")} />
      <TextInput label={t("contact.email")} type="email" autoComplete="off" {...getInputProps("email")} />
      <Textarea label={t("contact.notes")} autosize minRows={2} maxRows={8} {...getInputProps("notes")} />
    </>
  );
}
