import { InvalidInput } from "../../platform/errors";
import type { RequestContext } from "../../platform/request-context";
import { userById } from "../users/user.loaders";

/** Leads are for people who can look after them: active ADMINs and REPs. Throws InvalidInput. */
export async function assertCanOwnLeads(ctx: RequestContext, ownerId: string): Promise<void> {
  const owner = await userById(ctx, ownerId);
  if (!owner?.canBeAssigned()) throw InvalidInput.of("ownerId", "This user cannot own leads.");
}
