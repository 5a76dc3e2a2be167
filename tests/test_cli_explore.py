"""The explorer started as a person starts it: in a terminal, from the command line."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]


def test_fasti_opens_the_explorer_on_the_bundled_example_and_q_ends_it() -> None:
    command = [sys.executable, str(CHECKOUT / ".ci" / "first_screen.py"), sys.executable, "-m", "tui"]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=110)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "FITZGERALD" in run.stdout
    assert "sources" in run.stdout.casefold()
