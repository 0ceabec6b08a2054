/* Loaded before the server by tests: on SIGUSR2 it lets go of all that nothing holds, so that what remains can be weighed. */
const v8 = require("node:v8");
const vm = require("node:vm");

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc");
process.on("SIGUSR2", () => collect());
