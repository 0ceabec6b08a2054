import { showProblem } from "../../ui/show-toast";
import { useTranslation } from "../../ui/use-translation";
import { useLogout } from "./use-logout";

/** Signs out, or says why not. */
export function useSignOut(): () => void {
  const { t } = useTranslation();
  const logout = useLogout();
  return () => void logout().catch((error: unknown) => showProblem(t("account.signOutFailed"), error));
}
