/* Loaded before the server by tests: on SIGUSR2 it lets go of all that nothing holds, so that what remains can be weighed. */
import v8 from "node:v8";
import vm from "node:vm";

v8.setFlagsFromString("--expose-gc");
const collect = /** @type {() => void} */ (vm.runInNewContext("gc"));
process.on("SIGUSR2", collect);
