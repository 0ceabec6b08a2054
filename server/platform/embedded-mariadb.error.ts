/** The embedded database cannot be had; the message says to the owner of the business what to do about it. */
export class EmbeddedMariadbError extends Error {
  override readonly name = "EmbeddedMariadbError";
}
