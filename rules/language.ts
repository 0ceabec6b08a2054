/** The languages that the interface speaks, by their ISO 639-1 codes. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];
