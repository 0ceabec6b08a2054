import { useAddressSearch } from "../../ui/use-address-search";
import { readUsersSearch, writeUsersSearch } from "./users-search";

export const useUsersSearch = () => useAddressSearch(readUsersSearch, writeUsersSearch);
