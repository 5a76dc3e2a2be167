"""What an installed wheel carries: it must work where there is no checkout."""

import os
import subprocess
import sys
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
BUILD = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-c", BUILD, str(folder)]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    return zipfile.ZipFile(folder / run.stdout.split()[-1])


@pytest.mark.parametrize(
    ("beside", "inside"),
    [("seeds", "tui/seeds"), ("styles", "tui/styles"), ("tui/analysis/lexicon", "tui/analysis/lexicon")],
)
def test_bundled_files_come_with_the_wheel_byte_for_byte(wheel: zipfile.ZipFile, beside: str, inside: str) -> None:
    files = [path for path in (CHECKOUT / beside).iterdir() if path.is_file()]
    assert files
    assert all(wheel.read(f"{inside}/{path.name}") == path.read_bytes() for path in files)


def test_every_module_and_nothing_of_the_tests_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    modules = {str(path.relative_to(CHECKOUT)) for path in (CHECKOUT / "tui").rglob("*.py")}
    inside = set(wheel.namelist())
    assert modules <= inside
    assert "tui/py.typed" in inside
    assert {name.split("/")[0] for name in inside if ".dist-info/" not in name} == {"tui"}


def test_the_command_is_fasti_and_the_licence_comes_along(wheel: zipfile.ZipFile) -> None:
    [scripts] = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    assert "fasti = tui.cli.main:process" in wheel.read(scripts).decode()
    assert any(name.endswith("licenses/LICENSE") for name in wheel.namelist())


def test_textual_is_held_to_one_minor_version(wheel: zipfile.ZipFile) -> None:
    [metadata] = [name for name in wheel.namelist() if name.endswith("METADATA")]
    needs = message_from_bytes(wheel.read(metadata)).get_all("Requires-Dist", [])
    assert [need.replace(" ", "") for need in needs if need.startswith("textual")] == ["textual<8.3,>=8.2"]


def test_the_wheel_answers_from_its_own_seeds(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path / "installed")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    command = [sys.executable, "-P", "-m", "tui", "on", "2003-02"]
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert "John Gomersall" in run.stdout
    where = subprocess.run(
        [sys.executable, "-P", "-c", "from tui import resources; print(resources.seeds(), resources.styles())"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert where.stdout.split() == [str(tmp_path / "installed/tui" / name) for name in ("seeds", "styles")]
