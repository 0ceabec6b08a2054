import { DefaultNamingStrategy } from "typeorm";

/** `nextFollowUpAt` in code is `next_follow_up_at` in the database. */
export class SnakeCaseNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string): string {
    return customName || propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
