// Preloaded into a process whose clock is to differ by CLOCK_SHIFT_MS from the machine's.
const shift = Number(process.env.CLOCK_SHIFT_MS);
const machineNow = Date.now;
Date.now = () => machineNow() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (date, args, target) => Reflect.construct(date, args.length > 0 ? args : [Date.now()], target),
});
