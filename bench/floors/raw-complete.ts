import type { RequestHandler } from "express";

import { pool } from "./database";

export const completeFollowUp: RequestHandler = async (_request, response) => {
  response.json({});
};
