"""Documents as the commands read them: `fasti extract`, `fasti dates`, and a `list` of nothing."""

import json
from pathlib import Path

import pytest

from tui.cli.exits import Exit
from tui.cli.main import main

TEXT = "Ana Ilić, who was editor of the Skelby Gazette between 1911 and 1914, wrote nothing in May 1912.\n"
PLAIN = "Nothing of note is told here.\n"


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    (tmp_path / "minutes.txt").write_text(TEXT, "utf-8")
    (tmp_path / "plain.txt").write_text(PLAIN, "utf-8")
    (tmp_path / "torn.txt").write_bytes(b"\0\1\2")
    return tmp_path


def test_statements_come_one_a_line(minutes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(minutes), "--jsonl"]) == Exit.DONE
    out, err = capsys.readouterr()
    [statement] = map(json.loads, out.splitlines())
    assert (statement["document"], statement["kind"]) == ("minutes.txt", "tenure")
    assert (statement["start"], statement["end"]) == ("1911", "1914")
    assert statement["people"] == [{"name": "Ana Ilić", "part": "holder"}]
    assert [line.split(":")[0] for line in err.splitlines()] == ["Cannot read torn.txt"]


def test_a_file_is_read_as_a_folder_is(minutes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(minutes / "minutes.txt"), str(minutes / "plain.txt")]) == Exit.DONE
    files = capsys.readouterr().out
    assert main(["extract", str(minutes)]) == Exit.DONE
    assert [json.loads(line)["quote"] for line in files.splitlines()] == [
        json.loads(line)["quote"] for line in capsys.readouterr().out.splitlines()
    ]


def test_an_explained_statement_names_its_rule_and_the_words_of_each_field(
    minutes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", str(minutes), "--explain"]) == Exit.DONE
    out = capsys.readouterr().out
    assert "tenure minutes.txt:1:1" in out
    assert "the article states; read by tenure." in out
    assert "post editor: “" in out
    assert "between 1911 and 1914”" in out


def test_an_explained_statement_names_the_date_its_words_were_read_against(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "note.txt").write_text("Ana Ilić resigned as editor of the Skelby Gazette last month.\n", "utf-8")
    (tmp_path / "fasti.toml").write_text('[documents."note.txt"]\npublished = "1914-06-05"\n', "utf-8")
    assert main(["extract", str(tmp_path), "--explain"]) == Exit.DONE
    assert "    date 1914-05: “last month”\n    read against 5 June 1914\n" in capsys.readouterr().out
    assert main(["extract", str(tmp_path)]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["counted_from"] == "1914-06-05"


def test_explained_lines_hold_the_exact_words_of_each_field(minutes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(minutes), "--explain", "--jsonl"]) == Exit.DONE
    [statement] = map(json.loads, capsys.readouterr().out.splitlines())
    assert statement["evidence"]
    assert all(TEXT[each["start"] : each["end"]] == each["exact"] for each in statement["evidence"])


def test_time_expressions_come_one_a_line(minutes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dates", str(minutes), "--jsonl"]) == Exit.DONE
    dates = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["text"], each["edtf"]) for each in dates] == [
        ("1911", "1911"),
        ("1914", "1914"),
        ("May 1912", "1912-05"),
    ]
    assert all(TEXT[each["start"] : each["end"]] == each["text"] for each in dates)


@pytest.mark.parametrize(("command", "field"), [("extract", "statements"), ("dates", "dates")])
def test_one_document_holds_what_was_read_and_what_was_not(
    minutes: Path, capsys: pytest.CaptureFixture[str], command: str, field: str
) -> None:
    assert main([command, str(minutes), "--json"]) == Exit.DONE
    document = json.loads(capsys.readouterr().out)
    assert list(document) == [field, "problems"]
    assert document[field]
    assert "torn.txt" in {problem["document"] for problem in document["problems"]}


@pytest.mark.parametrize("command", ["extract", "dates"])
@pytest.mark.parametrize("flag", ["--jsonl", "--json"])
def test_a_document_that_tells_nothing_is_read_but_nothing_found(
    minutes: Path, capsys: pytest.CaptureFixture[str], command: str, flag: str
) -> None:
    assert main([command, str(minutes / "plain.txt"), flag]) == Exit.NOTHING
    assert capsys.readouterr().err == ""


def test_a_list_of_documents_that_tell_of_nothing_says_so(minutes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--in", str(minutes / "plain.txt")]) == Exit.NOTHING
    assert capsys.readouterr() == ("", "fasti: No event in plain.txt was read.\n")
