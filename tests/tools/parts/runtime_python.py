"""AWS's runtime interface client for Python, in the Python that Lambda has, 3.13, where there is one.

Elsewhere it runs in the Python that runs this script: the client is the same, and what it does
before it hands over does not depend on the version.
"""

import subprocess
import sys

from . import venv
from .steps import INSTALLED, TOOLS, digest, say

REQUIREMENTS = TOOLS / "runtime-python" / "requirements.txt"


def python():
    """The interpreter and its exact version. A name on PATH may be a stand-in that cannot run."""
    say_both = "import sys; print(sys.executable, sys.version.split()[0], sep='\\n')"
    for name in ("python3.13", sys.executable):
        try:
            result = subprocess.run(
                [name, "-c", say_both], stdin=subprocess.DEVNULL, capture_output=True, text=True
            )
        except OSError:
            continue
        if result.returncode == 0:
            return result.stdout.splitlines()[:2]
    return [sys.executable, sys.version.split()[0]]


class RuntimePython:
    folder = INSTALLED / "runtime-python"
    home = folder / "venv"

    def __init__(self):
        self.python, self.version = python()

    def wanted(self):
        return f"{digest(REQUIREMENTS)}\n{self.home}\n{self.python} {self.version}\n"

    def is_whole(self):
        return (self.home / "bin" / "python").exists()

    def make(self):
        say(f"installing AWS's runtime client for Python, in Python {self.version}, once")
        venv.make(self.home, self.python, REQUIREMENTS)
