"""Virtual environments with pinned packages."""

import shutil

from .steps import run


def make(venv, python, requirements):
    shutil.rmtree(venv, ignore_errors=True)
    run(
        "making a virtual environment (on Debian and Ubuntu it needs the package `python3-venv`)",
        python, "-m", "venv", venv,
    )
    pip = (venv / "bin" / "python", "-m", "pip", "--disable-pip-version-check")
    run(
        f"installing the packages of {requirements.relative_to(requirements.parents[1])}",
        *pip, "install", "--quiet", "--no-input", "--no-deps", "--requirement", requirements,
    )
    run("checking that the packages fit each other", *pip, "check")
