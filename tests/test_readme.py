"""README says what the code does; `python -m tests.readme` writes what it shows of it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.readme import CHECKOUT, README, rooms, sections, with_sections
from tui.app.bindings import Where, meaning
from tui.app.manner import manner_of
from tui.cli.grammar import COMMANDS
from tui.preferences import read_preferences

TEXT = README.read_text("utf-8")
PACKAGE = CHECKOUT / "tui"
FENCES = re.findall(r"```sh\n(.*?)\n```", TEXT, re.DOTALL)


@pytest.mark.parametrize("name", sections())
def test_what_readme_shows_of_the_code_is_so(name: str) -> None:
    assert with_sections(TEXT, {name: sections()[name]}) == TEXT, "run python -m tests.readme"


def test_the_map_has_every_room_of_the_house() -> None:
    there = {path.name.removesuffix(".py") for path in PACKAGE.iterdir() if path.suffix == ".py" or path.is_dir()}
    rooms_there = {name for name in there if not name.startswith("_") and name not in ("seeds", "styles")}
    assert rooms_there == {where.removeprefix("tui/").rstrip("/").removesuffix(".py") for where, _ in rooms()}


def test_there_are_two_commands_and_ci_runs_both() -> None:
    explore, test = FENCES
    ci = (CHECKOUT / ".ci" / "run").read_text("utf-8")
    assert explore.endswith(".venv/bin/fasti")
    assert test.endswith(".venv-test/bin/pytest")
    assert "grep '^python3 -m venv .venv &&' README.md" in ci
    assert all(step in ci for step in ("python3 -m venv .venv-test", "--editable '.[test]'", "pytest"))


def test_every_command_named_in_readme_is_one() -> None:
    named = set(re.findall(r"`fasti ([a-z]+)\b", TEXT))
    assert named <= {command.name for command in COMMANDS}


def test_every_file_named_in_readme_is_there() -> None:
    named = [*re.findall(r"`((?:tests|seeds|styles|tui|\.ci)/[\w./]*)`", TEXT), "LICENSE"]
    assert all((CHECKOUT / name).exists() for name in named)


def test_the_settings_that_readme_shows_can_be_used(tmp_path: Path) -> None:
    [shown] = [text for text in re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL) if "[keys]" in text]
    (tmp_path / "fasti").mkdir()
    (tmp_path / "fasti" / "settings.toml").write_text(shown, "utf-8")
    manner = manner_of(read_preferences({"XDG_CONFIG_HOME": str(tmp_path)}))
    assert manner.theme == "light"
    assert meaning(Where.BROWSE, "f5", keys=manner.keys)


@pytest.mark.parametrize("module", ["lookups", "reading", "indexing"])
def test_measurements_named_in_readme_start(module: str) -> None:
    assert f"`python -m tests.bench.{module}`" in TEXT
    command = [sys.executable, "-m", f"tests.bench.{module}", "--help"]
    assert subprocess.run(command, cwd=CHECKOUT, capture_output=True, check=True).stdout
