import { InvalidInput } from "../../platform/errors";
import type { WriteContext } from "../../platform/request-context";
import { holdUser } from "../users/user.loaders";

/** Leads are for people who can look after them: active ADMINs and REPs. Throws InvalidInput. */
export async function assertCanOwnLeads(ctx: WriteContext, ownerId: string): Promise<void> {
  const owner = await holdUser(ctx, ownerId);
  if (!owner?.canBeAssigned()) throw InvalidInput.of("ownerId", "This user cannot own leads.");
}
