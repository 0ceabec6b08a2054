import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How a secret may look where it has leaked: as it is, and as URLs, JSON and headers write it. */
function shapesOf(secret: string): string[] {
  // Whoever has the signature of a token has the token: the rest of it is no secret.
  const [, core = secret] = /^[\w-]+\.[\w-]+\.([\w-]+)$/.exec(secret) ?? [];
  const encoded = Buffer.from(core).toString("base64").replace(/=+$/, "");
  return [core, encodeURIComponent(core), JSON.stringify(core).slice(1, -1), encoded];
}

/** Where a file is heard. */
export const FILE = "the file ";

/** Remembers every secret of a run, and all that was said in it. */
export class SecretKeeper {
  private readonly secrets = new Map<string, string>();
  private readonly said: { where: string; text: string; mayHold: readonly string[] }[] = [];

  /** Remembers a secret, and answers it. */
  keep(what: string, secret: string): string {
    if (secret.length < 9) throw new Error(`${what} is too short to be told from other words.`);
    this.secrets.set(what, secret);
    return secret;
  }

  /** Remembers what was said; `mayHold` are secrets that belong there, as a token does in the answer to a sign-in. */
  hear(where: string, text: string, mayHold: readonly string[] = []): void {
    this.said.push({ where, text, mayHold });
  }

  hearFilesOf(directory: string): void {
    for (const file of readdirSync(directory, { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || file.name.endsWith(".gz")) continue;
      this.hear(`${FILE}${file.name}`, readFileSync(join(file.parentPath, file.name), "utf8"));
    }
  }

  /** What was said where it must not be. */
  leaks(): string[] {
    return [...this.secrets].flatMap(([what, secret]) => {
      const shapes = shapesOf(secret);
      return this.said
        .filter(({ text, mayHold }) => !mayHold.includes(secret) && shapes.some((shape) => text.includes(shape)))
        .map(({ where, text }) => {
          const shape = shapes.find((one) => text.includes(one)) ?? "";
          const at = text.indexOf(shape);
          return `${what} in ${where}: …${text.slice(Math.max(0, at - 120), at)}[here]…`;
        });
    });
  }

  /** Where something of this kind was said, of the places whose name begins so. */
  find(kind: RegExp, place = ""): string[] {
    return this.said.filter(({ where, text }) => where.startsWith(place) && kind.test(text)).map(({ where }) => where);
  }

  get figures() {
    return { secrets: this.secrets.size, places: this.said.length };
  }
}
