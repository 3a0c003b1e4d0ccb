"""Parts that are nothing but a virtual environment with the packages that a file pins."""

import sys

from . import venv
from .steps import INSTALLED, TOOLS, digest, say


class Pinned:
    def __init__(self, name, what):
        self.what = what
        self.folder = INSTALLED / name
        self.home = self.folder / "venv"
        self.requirements = TOOLS / name / "requirements.txt"

    def wanted(self):
        return f"{digest(self.requirements)}\n{self.home}\n"

    def is_whole(self):
        return (self.home / "bin" / "python").exists()

    def make(self):
        say(f"installing {self.what}, once")
        venv.make(self.home, sys.executable, self.requirements)


def aws():
    return Pinned("aws", "AWS's command line")


def ministack():
    return Pinned("ministack", "ministack")


def checkov():
    return Pinned("checkov", "checkov")
