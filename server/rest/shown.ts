import { z } from "zod";

/** What answers are made of; what a request may hold is told by the rules. */
export const shownId = z.string().regex(/^[1-9]\d{0,18}$/);
export const shownTime = z.iso.datetime();
export const shownVersion = z.int().min(1).describe("Grows with every change.");
export const shownText = z.string();

/** What every record that is changed by its version has. */
export const shownRecord = {
  version: shownVersion,
  createdAt: shownTime,
  updatedAt: shownTime,
};

interface StoredRecord {
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export const presentStored = ({ version, createdAt, updatedAt }: StoredRecord) => ({
  version,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

/** The same in examples. */
export const exampleStored = {
  version: 3,
  createdAt: "2026-03-02T08:30:00.000Z",
  updatedAt: "2026-03-04T15:10:22.410Z",
};
