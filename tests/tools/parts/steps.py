"""What all parts have in common: stamp, lock, and how a command is run."""

import fcntl
import hashlib
import os
import pathlib
import subprocess
import sys

TOOLS = pathlib.Path(__file__).resolve().parent.parent
INSTALLED = TOOLS / "installed"


def fail(message):
    sys.exit(f"tests/tools/install.py: {message}")


def digest(*files):
    """One hash of what the files say, for a stamp."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def install(part):
    """Makes the part unless its stamp says that it is there, and returns where it is.

    A part has `folder`, `home` (where it is, in `folder`), `wanted()` (the stamp: what it is made
    from and where) and `make()`, which begins anew whatever it finds.
    """
    part.folder.mkdir(parents=True, exist_ok=True)
    stamp = part.folder / "stamp"
    with open(part.folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not is_there(part, stamp):
            stamp.unlink(missing_ok=True)
            part.make()
            half = stamp.with_suffix(".half")
            half.write_text(part.wanted())
            half.replace(stamp)
    return part.home


def is_there(part, stamp):
    try:
        return stamp.read_text() == part.wanted() and part.is_whole()
    except FileNotFoundError:
        return False


def say(message):
    print(message, file=sys.stderr, flush=True)


def run(what, *command, folder=None, **variables):
    """Runs a command in surroundings that the caller's Python and make settings do not reach."""
    left_out = ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_USER", "MAKEFLAGS", "MFLAGS")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment["PYTHONNOUSERSITE"] = "1"
    environment.update(variables)
    result = subprocess.run(
        [str(word) for word in command],
        cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
    )
    if result.returncode != 0:
        # Builds say much; the end says why they stopped.
        lines = (result.stdout + result.stderr).splitlines()
        fail(f"{what} failed\n" + "\n".join(lines[-60:]))
    return result.stdout
