"""Installs the tools that the tests use beside this file, in `installed/`, and prints where one part is.

    python3 tests/tools/install.py                  cfn-lint, aws-sam-cli with its emulator, PyYAML
    python3 tests/tools/install.py runtime-python   AWS's runtime client for Python
    python3 tests/tools/install.py runtime-node     AWS's runtime client for Node.js, with Node.js 22 and 24
    python3 tests/tools/install.py aws              AWS's command line
    python3 tests/tools/install.py ministack        a stand-in for AWS, to which the command line deploys
    python3 tests/tools/install.py checkov          checkov, which judges templates
    python3 tests/tools/install.py cfn-guard        AWS's cfn-guard, which judges templates by rules of ours
    python3 tests/tools/install.py chromium         a headless Chromium with playwright-core, and Node.js

Fast when they are there already; safe when several processes call it at once; begins anew when a
former call was interrupted. The tests call it for the parts that they use.
"""

import sys

OLDEST = (3, 10)
if sys.version_info < OLDEST:
    sys.exit(f"tests/tools/install.py: Python 3.10 or newer is needed, this is {sys.version.split()[0]}")

# No folders of Python's own beside the sources.
sys.dont_write_bytecode = True

from parts import cfn_guard, chromium, linters, pinned, runtime_node, runtime_python
from parts.steps import fail, install

PARTS = {
    "linters": linters.Linters,
    "runtime-python": runtime_python.RuntimePython,
    "runtime-node": runtime_node.RuntimeNode,
    "aws": pinned.aws,
    "ministack": pinned.ministack,
    "checkov": pinned.checkov,
    "cfn-guard": cfn_guard.CfnGuard,
    "chromium": chromium.Chromium,
}


def main():
    name, *more = sys.argv[1:] or ["linters"]
    if more or name not in PARTS:
        fail(f"`{' '.join(sys.argv[1:])}` is no part; the parts are {', '.join(PARTS)}")
    print(install(PARTS[name]()))


main()
