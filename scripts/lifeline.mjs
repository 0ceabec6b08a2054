// Loaded before a program that another script runs: when that script is gone, however it ended, so is the program.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
