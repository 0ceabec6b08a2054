/* Loaded before the server by tests: on SIGUSR2 its clock moves to as many milliseconds from this machine's as CLOCK_FILE says. */
const { readFileSync } = require("node:fs");

const realNow = Date.now;
let shift = 0;

process.on("SIGUSR2", () => {
  shift = Number(readFileSync(process.env.CLOCK_FILE ?? "", "utf8"));
});
Date.now = () => realNow() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [target.now()] : args, made),
});
