# Lambda's Python runtime loads this module, which replaces the process with the program beside it.
# The program then speaks the Runtime API itself; it is started before the runtime asks for the
# first invocation, and before it looks for a handler, so none is exported. Prints nothing.
import os

program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bootstrap")
os.execv(program, [program])
