import { useAddressSearch } from "../../ui/use-address-search";
import { readFollowUpsSearch, writeFollowUpsSearch } from "./follow-ups-search";

export const useFollowUpsSearch = () => useAddressSearch(readFollowUpsSearch, writeFollowUpsSearch);
