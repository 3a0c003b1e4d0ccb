"""Runs ministack until standard input ends, which it does however the process that started it ends.

The functions that ministack runs are processes too: they are of one group with it, and go with it.
"""

import os
import signal
import sys
import threading


def end_with_input():
    sys.stdin.buffer.read()
    os.killpg(0, signal.SIGKILL)


os.setpgid(0, 0)
threading.Thread(target=end_with_input, daemon=True).start()

# Once the thread watches, for these take a while.
import gaps  # noqa: E402, F401
from ministack.app import main  # noqa: E402

main()
