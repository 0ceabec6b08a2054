/**
 * The words of another language, key by key those of the English ones: one too few or too many is a type error. Spanish
 * says "un millón de…", so whatever is counted has a third form there; `Intl.PluralRules` calls it many.
 */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]>;
} & {
  readonly [Key in keyof Words as Key extends `${infer Counted}_other` ? `${Counted}_many` : never]: string;
};
