"""cfn-lint, PyYAML, and aws-sam-cli, whose wheel has AWS's Runtime Interface Emulator too."""

import sys

from . import venv
from .steps import INSTALLED, TOOLS, digest, say

REQUIREMENTS = TOOLS / "requirements.txt"


class Linters:
    folder = INSTALLED
    home = INSTALLED / "venv"

    def wanted(self):
        return f"{digest(REQUIREMENTS)}\n{self.home}\n"

    def is_whole(self):
        return (self.home / "bin" / "python").exists()

    def make(self):
        say("installing cfn-lint, aws-sam-cli and PyYAML, once")
        venv.make(self.home, sys.executable, REQUIREMENTS)
