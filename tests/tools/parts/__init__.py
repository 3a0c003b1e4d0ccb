"""The parts that `install.py` installs, each with a stamp of its own: no test waits for what it does not use."""
