import { z } from "zod";

import { isTimezone } from "../../rules/date-time";

const yes = ["1", "true", "yes", "on"];
const no = ["0", "false", "no", "off"];

const flag = z
  .string()
  .transform((text) => text.toLowerCase())
  .refine((text) => yes.includes(text) || no.includes(text), "must be true or false")
  .transform((text) => yes.includes(text));

const secondsPerUnit: Record<string, number> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** A length of time such as `15m` or `30d`, in seconds after parsing. A bare number is refused: it does not say of what. */
const duration = z
  .string()
  .regex(/^[1-9]\d{0,5}[smhd]$/, "must be a length of time such as 15m, 12h or 30d")
  .transform((text) => Number(text.slice(0, -1)) * (secondsPerUnit[text.slice(-1)] ?? 1));

/** Keys, comma-separated: the first signs, all verify. */
const secrets = z
  .string()
  .transform((text) => text.split(",").map((secret) => secret.trim()))
  .refine((list) => list.every((secret) => Buffer.byteLength(secret) >= 32), "each key must have at least 32 bytes");

const timezone = z.string().refine(isTimezone, "must be an IANA time zone such as Europe/Berlin");

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
  });

const schema = z
  .object({
    NODE_ENV: z
      .enum(["development", "test", "production"], "must be development, test or production")
      .default("development"),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, "must be a port number")
      .transform(Number)
      .refine((port) => port <= 65_535, "must be a port number")
      .default(4000),
    HOST: z.string().default("127.0.0.1"),
    DATABASE_URL: url("mysql:", "mariadb:").optional(),
    DATA_DIR: z.string().default(".data"),
    REDIS_URL: url("redis:", "rediss:").optional(),
    JWT_ACCESS_SECRET: secrets.optional(),
    JWT_REFRESH_SECRET: secrets.optional(),
    PUBLIC_URL: url("http:", "https:").optional(),
    TRUST_PROXY: flag.default(false),
    DEMO_DATA: flag.optional(),
    BUSINESS_TIMEZONE: timezone.default("UTC"),
    DEFAULT_COUNTRY: z
      .string()
      .regex(/^[A-Z]{2}$/, "must be a country such as DE or US")
      .default("US"),
    PLAYGROUND: flag.optional(),
    REP_READS: z.enum(["all", "own"], "must be all or own").default("all"),
    MISSED_AFTER_HOURS: z
      .string()
      .regex(/^[1-9]\d{0,3}$/, "must be a whole number of hours, 1 to 8760")
      .transform(Number)
      .refine((hours) => hours <= 8_760, "must be a whole number of hours, 1 to 8760")
      .default(24),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], "must be a level such as info or warn")
      .default("info"),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,}$/, "must have at least 16 characters, without spaces")
      .optional(),
    ACCESS_TOKEN_TTL: duration.default(15 * 60),
    REFRESH_TOKEN_TTL: duration.default(30 * 86_400),
  })
  .check(({ value, issues }) => {
    if (value.NODE_ENV !== "production") return;
    const complain = (setting: string, message: string) =>
      issues.push({ code: "custom", path: [setting], message, input: undefined });
    if (value.DEMO_DATA) complain("DEMO_DATA", "must not be on in production");
    if (!value.JWT_ACCESS_SECRET) complain("JWT_ACCESS_SECRET", "is required in production");
    if (!value.JWT_REFRESH_SECRET) complain("JWT_REFRESH_SECRET", "is required in production");
  });

/** The settings as they are read from the environment; `.env.example` explains each. */
export type Settings = z.output<typeof schema>;

/** Thrown when settings do not parse; the message names all of them, one to a line, and no value. */
export class InvalidSettings extends Error {
  constructor(problems: readonly string[]) {
    super(`These settings are not valid:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "InvalidSettings";
  }
}

/** Parses the settings; an empty one counts as absent. Throws InvalidSettings. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new InvalidSettings(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
}
