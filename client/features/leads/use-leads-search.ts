import { useAddressSearch } from "../../ui/use-address-search";
import { readLeadsSearch, writeLeadsSearch } from "./leads-search";

export const useLeadsSearch = () => useAddressSearch(readLeadsSearch, writeLeadsSearch);
