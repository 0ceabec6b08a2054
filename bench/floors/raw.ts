import { compare, hash } from "bcrypt";
import express from "express";

import { completeFollowUp } from "./raw-complete";
import { listLeads } from "./raw-leads";
import { listen } from "./listen";

/** As the product's. */
const COST = 12;
const PASSWORD = "bench-pass-1234";
const passwordHash = hash(PASSWORD, COST);

/** Express and mysql2, the same statements and the same JSON: no sign-in, no permissions, no validation. */
const site = express();
site.disable("x-powered-by");
site.disable("etag");
site.get("/api/leads", listLeads);
site.patch("/api/follow-ups/:id/complete", express.json(), completeFollowUp);
site.post("/bcrypt", async (_request, response) => {
  response.json({ matches: await compare(PASSWORD, await passwordHash) });
});

listen(site);
