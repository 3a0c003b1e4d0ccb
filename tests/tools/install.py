"""Installs the tools that the tests use beside this file, in `installed/`, and prints that folder.

Fast when they are there already; safe when several processes call it at once; begins anew when a
former call was interrupted. Called by the tests, and by hand: `python3 tests/tools/install.py`.
"""

import fcntl
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
REQUIREMENTS = HERE / "requirements.txt"
INSTALLED = HERE / "installed"
VENV = INSTALLED / "venv"
STAMP = INSTALLED / "stamp"
OLDEST = (3, 10)


def fail(message):
    sys.exit(f"tests/tools/install.py: {message}")


def wanted_stamp():
    """What the folder must have been made from: these pins, at this place, with a Python that is still there."""
    pins = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    return f"{pins}\n{VENV}\n"


def is_there():
    try:
        return STAMP.read_text() == wanted_stamp() and (VENV / "bin" / "python").exists()
    except FileNotFoundError:
        return False


def run(what, *command):
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_USER")
    }
    environment["PYTHONNOUSERSITE"] = "1"
    result = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if result.returncode != 0:
        fail(f"{what} failed\n{result.stdout}{result.stderr}")


def install():
    STAMP.unlink(missing_ok=True)
    shutil.rmtree(VENV, ignore_errors=True)
    print("installing cfn-lint, aws-sam-cli and PyYAML, once", file=sys.stderr, flush=True)
    run(
        "making a virtual environment (on Debian and Ubuntu it needs the package `python3-venv`)",
        sys.executable, "-m", "venv", str(VENV),
    )
    run(
        "installing the packages of tests/tools/requirements.txt",
        str(VENV / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-input", "--no-deps",
        "--disable-pip-version-check", "--requirement", str(REQUIREMENTS),
    )
    run(
        "checking that the packages fit each other",
        str(VENV / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "check",
    )
    half = STAMP.with_suffix(".half")
    half.write_text(wanted_stamp())
    half.replace(STAMP)


def main():
    if sys.version_info < OLDEST:
        fail(f"Python 3.10 or newer is needed, this is {sys.version.split()[0]}")
    INSTALLED.mkdir(exist_ok=True)
    with open(INSTALLED / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not is_there():
            install()
    print(VENV)


main()
