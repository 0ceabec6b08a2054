import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, useState } from "react";

import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";

const AddUserForm = lazy(async () => ({ default: (await import("./add-user-form")).AddUserForm }));

export function AddUserButton() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setIsOpen(true)}>
        {t("user.add")}
      </Button>
      <Dialog title={t("user.add")} opened={isOpen} onClose={() => setIsOpen(false)}>
        <AddUserForm onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}
