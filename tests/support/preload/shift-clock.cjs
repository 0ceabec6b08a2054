/* Loaded before the server by tests: its clock is so many milliseconds ahead. */
const shift = Number(process.env.CLOCK_SHIFT_MS);
const realNow = Date.now;

Date.now = () => realNow() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [target.now()] : args, made),
});
