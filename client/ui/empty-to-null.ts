/** An empty field says nothing, which the server knows as null. */
export const emptyToNull = (text: string): string | null => (text.trim() === "" ? null : text);
