import { isDuplicate } from "../../platform/database-errors";
import { InvalidInput } from "../../platform/errors";

/** Names the field when the database refuses a second user with the same e-mail; a question asked before could not know. */
export async function refuseTakenEmail(saving: Promise<void>): Promise<void> {
  try {
    await saving;
  } catch (error) {
    throw isDuplicate(error) ? InvalidInput.of("email", "Another user has this e-mail.") : error;
  }
}
