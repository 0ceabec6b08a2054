import { z } from "zod";

import { languages } from "../../../rules/language";
import { roles, userStatuses } from "../../../rules/user";
import { definePresenter } from "../../rest/presenter";
import { exampleStored, presentStored, shownId, shownRecord, shownText } from "../../rest/shown";
import type { User } from "./user.entity";
import { canReadDetails } from "./user.policy";

const hidden = {
  email: null,
  timezone: null,
  language: null,
  remindBefore: null,
  version: null,
  createdAt: null,
  updatedAt: null,
};

/** A user in REST; of colleagues only an ADMIN reads more than the name, the role and the status. */
export const presentUser = definePresenter({
  name: "User",
  path: "/users",
  shape: {
    id: shownId,
    name: shownText,
    email: shownText.nullable(),
    role: z.enum(roles),
    status: z.enum(userStatuses),
    timezone: shownText.nullable(),
    language: z.enum(languages).nullable(),
    remindBefore: z.array(z.int()).nullable(),
    version: shownRecord.version.nullable(),
    createdAt: shownRecord.createdAt.nullable(),
    updatedAt: shownRecord.updatedAt.nullable(),
  },
  example: {
    id: "2",
    name: "Robin Hale",
    email: "robin@shop.example",
    role: "REP",
    status: "ACTIVE",
    timezone: "Europe/London",
    language: "en",
    remindBefore: [10],
    ...exampleStored,
  },
  present: (user: User, viewer) => ({
    id: user.id,
    name: user.name,
    role: user.role,
    status: user.status,
    ...(canReadDetails(viewer, user.id)
      ? {
          email: user.email,
          timezone: user.timezone,
          language: user.language,
          remindBefore: user.remindBefore,
          ...presentStored(user),
        }
      : hidden),
  }),
});
