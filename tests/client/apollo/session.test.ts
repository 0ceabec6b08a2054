import { createSession, type GrantedSession, type Session } from "../../../client/apollo/session";

const granted: GrantedSession = {
  accessToken: "token",
  user: {
    id: "1",
    name: "Ann",
    email: "ann@demo.test",
    role: "REP",
    timezone: "Europe/Berlin",
    language: null,
    remindBefore: [],
  },
};

describe("createSession", () => {
  it("asks once for all who renew at the same time, and anew for those after", async () => {
    const refresh = jest.fn(() => Promise.resolve(granted));
    const session = createSession(refresh);
    expect(await Promise.all([session.renew(), session.renew(), session.renew()])).toEqual([true, true, true]);
    expect(refresh).toHaveBeenCalledTimes(1);
    await session.renew();
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(session.accessToken()).toBe("token");
    expect(session.state.value).toEqual({ status: "signed-in", user: granted.user });
  });

  it("knows at once how the user has changed, and takes nobody else for them", () => {
    const session = createSession(() => Promise.resolve(granted));
    session.amend(granted.user);
    expect(session.state.value).toEqual({ status: "starting" });
    session.adopt(granted);
    session.amend({ ...granted.user, id: "2", name: "Ben" });
    expect(session.state.value).toEqual({ status: "signed-in", user: granted.user });
    session.amend({ ...granted.user, name: "Anna" });
    expect(session.state.value).toEqual({ status: "signed-in", user: { ...granted.user, name: "Anna" } });
  });

  it("is signed out when the server knows no session", async () => {
    const session = createSession(() => Promise.resolve(null));
    expect(await session.renew()).toBe(false);
    expect(session.state.value).toEqual({ status: "signed-out" });
    expect(session.accessToken()).toBeNull();
  });

  it("keeps the page of whoever the server has signed out, and waits until they are back", async () => {
    const session = createSession(() => Promise.resolve(null));
    session.adopt(granted);
    expect(await session.renew()).toBe(false);
    expect(session.state.value).toEqual({ status: "expired", user: granted.user });
    expect(session.accessToken()).toBeNull();
    const isBack = session.returned();
    session.adopt(granted);
    expect(await isBack).toBe(true);
  });

  it.each([
    [
      "somebody else has signed in",
      (session: Session) => session.adopt({ ...granted, user: { ...granted.user, id: "2" } }),
    ],
    ["they have left the page", (session: Session) => session.end()],
  ])("does not take it for a return when %s", async (_, act) => {
    const session = createSession(() => Promise.resolve(null));
    session.adopt(granted);
    await session.renew();
    const isBack = session.returned();
    act(session);
    expect(await isBack).toBe(false);
  });

  it("says at the start that the server was not reached, and recovers", async () => {
    const refresh = jest.fn<Promise<GrantedSession>, []>().mockRejectedValueOnce(new Error("offline"));
    const session = createSession(refresh.mockResolvedValue(granted));
    await expect(session.renew()).rejects.toThrow("offline");
    expect(session.state.value).toEqual({ status: "unreachable" });
    await session.renew();
    expect(session.state.value.status).toBe("signed-in");
  });

  it("keeps a user signed in while the server cannot be reached", async () => {
    const session = createSession(() => Promise.reject(new Error("offline")));
    session.adopt(granted);
    session.forgetToken();
    await expect(session.renew()).rejects.toThrow("offline");
    expect(session.state.value.status).toBe("signed-in");
  });
});
