import { readInboxSearch, writeInboxSearch } from "../../../client/features/reminders/inbox-search";

it("keeps what the inbox shows in the address, and leaves out what is usual", () => {
  expect(writeInboxSearch({ state: "DUE", page: 1 }).toString()).toBe("");
  expect(writeInboxSearch({ state: "SNOOZED", page: 2 }).toString()).toBe("state=snoozed&page=2");
  expect(readInboxSearch(new URLSearchParams("state=snoozed&page=2"))).toEqual({ state: "SNOOZED", page: 2 });
});

it("takes an address that makes no sense for the usual", () => {
  for (const address of ["", "state=never&page=0", "page=-1", "page=1e9"]) {
    expect(readInboxSearch(new URLSearchParams(address))).toEqual({ state: "DUE", page: 1 });
  }
});
