import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";

/** The international form of a phone number as typed, `+4915112345678`; null when it is none. */
export function toE164(phone: string | null | undefined, defaultCountry: string): string | null {
  const country = isSupportedCountry(defaultCountry) ? defaultCountry : undefined;
  const number = phone ? parsePhoneNumberFromString(phone, country) : undefined;
  return number?.isPossible() ? number.number : null;
}

/** An international number as it is dialled within its country, `01511 2345678`: people search for that too. */
export const toNational = (phoneE164: string | null): string | null =>
  (phoneE164 && parsePhoneNumberFromString(phoneE164)?.formatNational()) ?? null;
