"""Screens kept as text. `FASTI_GOLDEN=write pytest …` writes them anew; then read the difference."""

import os
from collections.abc import Iterable
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def check_golden(name: str, lines: Iterable[str]) -> None:
    """Compare lines with the golden file of that name, or write it."""
    path = GOLDEN / f"{name}.txt"
    drawn = "\n".join(line.rstrip() for line in lines) + "\n"
    if os.environ.get("FASTI_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(drawn, encoding="utf-8")
    assert path.is_file(), f"{path.name} is missing: run with FASTI_GOLDEN=write and read it"
    assert drawn == path.read_text(encoding="utf-8")
