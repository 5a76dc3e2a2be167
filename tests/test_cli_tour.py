"""`fasti tour` as text, and how it is asked for."""

from pathlib import Path

import pytest

from tui.cli.exits import Exit
from tui.cli.main import main

LETTER = "Ana Ilić was editor of the Skelby Gazette from 1911 until 1914. On 3 May 1912 Ana Ilić wrote to Bo Marsh."


def test_the_stops_of_a_folder_of_ones_own_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "gazette.txt").write_text(LETTER, "utf-8")
    assert main(["tour", "--plain", str(tmp_path)]) == Exit.DONE
    shown = capsys.readouterr().out
    assert "1 of " in shown
    assert "Who was in post at the time of this letter" in shown
    assert "In post: 3 May 1912" in shown
    assert "Ana Ilić wrote to Bo Marsh▐" in shown
    assert "Any key" not in shown


def test_without_a_terminal_it_is_text_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert "There is no terminal" in err
    assert "FITZGERALD" in out


@pytest.mark.parametrize("pace", ["soon", "0", "-1", "nan", "inf", ""])
def test_a_pace_that_is_none_is_one_sentence(pace: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", f"--pace={pace}"]) == Exit.USAGE
    assert capsys.readouterr().err == (f"fasti: --pace must be a number of seconds from 0.1 to 3600, not “{pace}”.\n")
