// Lambda's Node.js runtime loads this module, which replaces the process with the program beside it.
// The program then speaks the Runtime API itself; it is started before the runtime asks for the
// first invocation, and before it looks for a handler, so none is exported. Prints nothing:
// a pipe that Node has written to does not block any more, and the program would inherit that.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("bootstrap", import.meta.url));

// `execve` aborts where it fails, and nothing can catch that: look first, and throw.
accessSync(program, constants.X_OK);

if (typeof process.execve === "function") {
  // Node 22.15 and later.
  process.execve(program, [program]);
} else {
  const { error, signal, status } = spawnSync(program, [], { stdio: "inherit" });
  if (error) {
    throw error;
  }
  if (signal) {
    process.kill(process.pid, signal);
  }
  process.exit(status ?? 1);
}
