"""Whole processes, and what each took."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).parents[2]
FASTI = [sys.executable, "-m", "tui"]
FLOOR = [sys.executable, "-c", "import sqlite3"]
"""The least that any Python program takes that would ask SQLite."""
# An installed program has its bytecode beside it; who forbids to keep it would measure the compiler.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class Run(NamedTuple):
    """What one run took: seconds by the clock, seconds used, and the most memory of one process, in megabytes."""

    wall: float
    used: float
    memory: float


def run(command: Sequence[str]) -> Run:
    """Run a command that must do well; what it prints goes nowhere."""
    before = time.perf_counter()
    with Path(os.devnull).open("r+b") as nothing:
        started = subprocess.Popen(
            command, cwd=CHECKOUT, env=ENVIRONMENT, stdin=nothing, stdout=nothing, stderr=nothing
        )
    _, status, spent = os.wait4(started.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed")
    return Run(time.perf_counter() - before, spent.ru_utime + spent.ru_stime, spent.ru_maxrss / 1000)
