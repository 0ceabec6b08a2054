import { Temporal } from "temporal-polyfill";

import { parseLine } from "../../../client/features/quick-add/parse-line";

const ZONE = "Europe/Berlin";
/** A Tuesday, a quarter past ten. */
const TUESDAY = "2026-03-03T10:15";

const read = (line: string, { at = TUESDAY, zone = ZONE, language = "en", isDayFirst = true } = {}) => {
  const now = Temporal.PlainDateTime.from(at).toZonedDateTime(zone).toInstant();
  const { due, ...draft } = parseLine(line, { now, zone, language, isDayFirst });
  return { ...draft, due: due.toString({ timeZoneName: "never", smallestUnit: "minute" }) };
};
const due = (line: string, options = {}) => read(line, options).due;

describe("a line of quick add", () => {
  it("says type, name and time, in whatever order", () => {
    const expected = { type: "CALL", name: "Ann", notes: "", said: "time", due: "2026-03-10T15:00+01:00" };
    for (const line of ["call Ann next tue 3pm", "Call Ann on next tuesday at 15:00", "next tue 3pm call Ann"]) {
      expect(read(line)).toEqual(expected);
    }
    expect(read("llamar a Ana el próximo martes a las 3", { language: "es" })).toEqual({ ...expected, name: "Ana" });
  });

  it.each([
    ["call Ann", "CALL"],
    ["phone Ann", "CALL"],
    ["meeting with Ann", "MEETING"],
    ["visit Ann", "MEETING"],
    ["whatsapp Ann", "WHATSAPP"],
    ["email Ann", "EMAIL"],
    ["follow up with Ann", "OTHER"],
    ["Ann", "CALL"],
    ["llamar a Ann", "CALL"],
    ["reunión con Ann", "MEETING"],
    ["cita con Ann", "MEETING"],
    ["mensaje a Ann", "WHATSAPP"],
    ["correo para Ann", "EMAIL"],
    ["tarea Ann", "OTHER"],
  ])("%p means %s", (line, type) => {
    expect(read(line)).toEqual({ type, name: "Ann", notes: "", said: "nothing", due: "2026-03-04T09:00+01:00" });
  });

  it.each([
    ["call Ann tomorrow 3pm about the oven", "Ann", "the oven"],
    ["call Ann tomorrow 3pm bring the samples", "Ann", "bring the samples"],
    ["call Zoë Ångström, about her order: two ovens tomorrow 3pm", "Zoë Ångström", "her order; two ovens"],
    ["llamar a Ana López mañana a las 3 sobre el horno", "Ana López", "el horno"],
    ["visit Mail Boxes tomorrow 3pm", "Mail Boxes", ""],
    ["call 0151 23456789 tomorrow 3pm", "0151 23456789", ""],
    ["call Callahan & Sons tomorrow 3pm", "Callahan & Sons", ""],
    ["call tomorrow 3pm", "", ""],
    ["", "", ""],
  ])("%p is about %p and notes %p", (line, name, notes) => {
    expect(read(line)).toMatchObject({ name, notes });
  });
});

describe("a time in a line", () => {
  it.each([
    ["in 2 hours", "2026-03-03T12:15+01:00"],
    ["in half an hour", "2026-03-03T10:45+01:00"],
    ["in 3 days", "2026-03-06T09:00+01:00"],
    ["3pm", "2026-03-03T15:00+01:00"],
    ["at 3", "2026-03-03T15:00+01:00"],
    ["at 9", "2026-03-04T09:00+01:00"],
    ["at 03:30", "2026-03-04T03:30+01:00"],
    ["today at 9", "2026-03-04T09:00+01:00"],
    ["today", "2026-03-03T11:00+01:00"],
    ["tue 3pm", "2026-03-03T15:00+01:00"],
    ["tue 9am", "2026-03-10T09:00+01:00"],
    ["fri", "2026-03-06T09:00+01:00"],
    ["fri 3", "2026-03-06T15:00+01:00"],
    ["tomorrow morning", "2026-03-04T09:00+01:00"],
    ["tomorrow afternoon", "2026-03-04T15:00+01:00"],
    ["tonight", "2026-03-03T19:00+01:00"],
    ["noon", "2026-03-03T12:00+01:00"],
    ["next week", "2026-03-09T09:00+01:00"],
    ["next week at 10:30", "2026-03-09T10:30+01:00"],
    ["thursday next week 3pm", "2026-03-12T15:00+01:00"],
    ["day after tomorrow 8am", "2026-03-05T08:00+01:00"],
    ["on 5/12 3pm", "2026-12-05T15:00+01:00"],
    ["2 march 3pm", "2027-03-02T15:00+01:00"],
    ["2026-04-01 14:00", "2026-04-01T14:00+02:00"],
  ])("in English: %p", (time, expected) => {
    expect(read(`call Ann ${time}`)).toMatchObject({ due: expected, name: "Ann", notes: "" });
  });

  it.each([
    ["en 2 horas", "2026-03-03T12:15+01:00"],
    ["dentro de 3 días", "2026-03-06T09:00+01:00"],
    ["mañana a las 3", "2026-03-04T15:00+01:00"],
    ["mañana a las 15:30", "2026-03-04T15:30+01:00"],
    ["mañana", "2026-03-04T09:00+01:00"],
    ["mañana por la mañana", "2026-03-04T09:00+01:00"],
    ["mañana por la tarde", "2026-03-04T15:00+01:00"],
    ["pasado mañana a las 10", "2026-03-05T10:00+01:00"],
    ["hoy a las 3 de la tarde", "2026-03-03T15:00+01:00"],
    ["hoy a las 9 de la mañana", "2026-03-04T09:00+01:00"],
    ["esta tarde", "2026-03-03T15:00+01:00"],
    ["el viernes", "2026-03-06T09:00+01:00"],
    ["el martes a las 9", "2026-03-10T09:00+01:00"],
    ["mar 3pm", "2026-03-03T15:00+01:00"],
    ["el 5 de diciembre a las 10", "2026-12-05T10:00+01:00"],
    ["la próxima semana", "2026-03-09T09:00+01:00"],
    ["el jueves de la próxima semana a las 3", "2026-03-12T15:00+01:00"],
    ["la semana que viene", "2026-03-09T09:00+01:00"],
    ["al mediodía", "2026-03-03T12:00+01:00"],
  ])("in Spanish: %p", (time, expected) => {
    expect(read(`llamar a Ana ${time}`, { language: "es" })).toMatchObject({ due: expected, name: "Ana", notes: "" });
  });

  it("is understood in either language, whichever the interface speaks", () => {
    expect(due("llamar a Ana mañana a las 3")).toBe("2026-03-04T15:00+01:00");
    expect(due("call Ann tomorrow at 3pm", { language: "es" })).toBe("2026-03-04T15:00+01:00");
  });

  it("has the month first where people write it so", () => {
    expect(due("call Ann 5/12 3pm", { isDayFirst: false })).toBe("2026-05-12T15:00+02:00");
  });

  it("that has been and cannot come again is no time, and stays a note", () => {
    expect(read("call Ann, since 2020-01-01")).toMatchObject({ said: "nothing", due: "2026-03-04T09:00+01:00" });
    expect(read("call Ann yesterday")).toMatchObject({ said: "nothing" });
  });

  it.each([
    ["tomorrow 9am", "2026-03-28T12:00", "2026-03-29T09:00+02:00"],
    ["tomorrow 2:30am", "2026-03-28T12:00", "2026-03-29T03:30+02:00"],
    ["in 2 hours", "2026-03-29T01:30", "2026-03-29T04:30+02:00"],
    ["in 24 hours", "2026-03-28T12:00", "2026-03-29T13:00+02:00"],
    ["tomorrow 9am", "2026-10-24T12:00", "2026-10-25T09:00+01:00"],
    ["in 2 hours", "2026-10-25T01:30", "2026-10-25T02:30+01:00"],
    ["in 3 days", "2026-10-23T12:00", "2026-10-26T09:00+01:00"],
    ["next week", "2026-03-27T12:00", "2026-03-30T09:00+02:00"],
    ["next week", "2026-10-25T12:00", "2026-11-02T09:00+01:00"],
  ])("%p is right across a change of the clocks", (time, at, expected) => {
    expect(due(`call Ann ${time}`, { at })).toBe(expected);
  });

  it.each([
    ["America/Los_Angeles", "2026-03-03T15:00-08:00"],
    ["Asia/Kolkata", "2026-03-03T15:00+05:30"],
    ["Pacific/Auckland", "2026-03-03T15:00+13:00"],
  ])("is one by the clocks of %s", (zone, expected) => {
    expect(due("call Ann tue 3pm", { zone })).toBe(expected);
  });
});
