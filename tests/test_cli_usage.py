"""The command line itself: help, usage errors, exit codes, completions, pipes and interrupts."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cli import completion, explore
from tui.cli.exits import MEANINGS, Exit, exit_for
from tui.cli.grammar import COMMANDS, KINDS, Command, command_names
from tui.cli.main import main, process
from tui.cli.parser import build
from tui.cli.words import options_of, plainly, with_command
from tui.errors import CorpusError, DateError, DocumentError, FastiError, QueryError, SettingsError, StoreError

CHECKOUT = Path(__file__).parents[1]
FASTI = [sys.executable, "-m", "tui"]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_help_of_a_command_has_an_example_and_the_exit_codes(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command.name, "--help"]) == Exit.DONE
    said = capsys.readouterr().out
    assert command.example in said
    assert all(meaning in said for meaning in MEANINGS.values())
    assert all(option.flag in said for option in command.options)


def test_a_process_ends_at_once_with_the_code_of_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(code: int) -> NoReturn:
        raise InterruptedError(code)

    monkeypatch.setattr(os, "_exit", ended)
    monkeypatch.setattr(sys, "argv", ["fasti", "--bogus"])
    with pytest.raises(SystemExit) as waited:  # the tests have threads
        process()
    assert waited.value.code == Exit.USAGE
    monkeypatch.delitem(sys.modules, "threading")
    with pytest.raises(InterruptedError, match=f"^{Exit.USAGE:d}$"):
        process()


def test_a_look_up_that_ended_at_once_leaves_its_index_closed(tmp_path: Path) -> None:
    for name in ("Fitzgerald", "Fitzgerald", "Nobody"):  # read, looked up, and not found
        ran = subprocess.run([*FASTI, "who", name, "--cache", tmp_path], cwd=CHECKOUT, capture_output=True, check=False)
        assert ran.returncode == (Exit.NOTHING if name == "Nobody" else Exit.DONE)
        assert (b"Ged Fitzgerald" in ran.stdout) == (name != "Nobody")
        assert [each.suffix for each in tmp_path.iterdir()] == [".sqlite"]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_the_example_of_a_command_is_understood(command: Command) -> None:
    words = command.example.removeprefix('eval "$(').removesuffix(')"').split(" > ")[0].split()
    assert words[0] == "fasti"
    options = plainly(words[1:])
    assert options
    assert options.module == command.module


WORDS = [*command_names(), "a", "-6m", "-", "--", "", "--bogus", "--js", *KINDS, "bash"]
FLAGS = sorted({option.flag for command in COMMANDS for option in command.options})


@given(
    st.sampled_from(COMMANDS),
    st.lists(
        st.sampled_from(WORDS)
        | st.sampled_from(FLAGS)
        | st.builds("{}={}".format, *map(st.sampled_from, (FLAGS, WORDS)))
    ),
)
def test_what_is_plain_means_what_argparse_says(command: Command, words: list[str]) -> None:
    words = with_command([command.name, *words])
    options = plainly(words)
    if options:
        assert vars(options) == vars(build(words[0]).parse_args(words))


@given(st.sampled_from(COMMANDS), st.data())
def test_what_is_typed_right_is_plain(command: Command, data: st.DataObject) -> None:
    [argument] = command.arguments or [None]
    typed = []
    for option in data.draw(st.lists(st.sampled_from(command.options))) if command.options else []:
        value = data.draw(st.sampled_from(option.choices or ("a", ""))) if option.value else None
        joins = data.draw(st.booleans())
        typed += [option.flag] if value is None else [f"{option.flag}={value}"] if joins else [option.flag, value]
    told = [(argument.choices or ("a",))[0]] if argument else []
    words = [command.name, *told, *typed] if data.draw(st.booleans()) else [command.name, *typed, *told]
    assert plainly(words)


@pytest.mark.parametrize("words", [["--in", "a"], ["--in=a"], ["tour", "--in", "a"], ["index", "--in", "a"]])
def test_what_takes_paths_takes_them_as_look_ups_do(words: list[str]) -> None:
    assert options_of(words).paths == ["a"]


def test_a_path_left_over_after_a_look_up_is_told_where_it_goes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "minutes"]) == Exit.USAGE
    assert capsys.readouterr().err == (
        "fasti: Unrecognized arguments: minutes; --in PATH tells where to look, or see `fasti --help`.\n"
    )


def test_help_fits_80_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert max(map(len, build().format_help().splitlines())) <= 80


@pytest.mark.parametrize("words", [[], ["folder"], ["one.txt", "two.txt"], ["./who"], ["--plain"]], ids=str)
def test_words_that_are_no_command_are_paths_to_explore(words: list[str]) -> None:
    options = options_of(words)
    assert options.module == "explore"
    assert options.paths == [word for word in words if word != "--plain"]


@pytest.mark.parametrize("name", command_names())
def test_a_word_that_is_a_command_is_one(name: str) -> None:
    with pytest.raises(SystemExit) as ended:
        options_of([name, "--help"])
    assert ended.value.code == 0


@pytest.mark.parametrize(
    "words",
    [
        ["who"],
        ["on"],
        ["find"],
        ["extract"],
        ["list", "--kind", "rumour"],
        ["list", "--bogus"],
        ["list", "--js"],
        ["completion", "tcsh"],
        ["--bogus"],
        ["who", "Cuff", "--in"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == Exit.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("fasti: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (QueryError("x"), Exit.NOTHING),
        (DateError("x"), Exit.USAGE),
        (SettingsError("x"), Exit.USAGE),
        (FastiError("x"), Exit.USAGE),
        (CorpusError("x"), Exit.UNREADABLE),
        (DocumentError("x"), Exit.UNREADABLE),
        (StoreError("x"), Exit.UNREADABLE),
    ],
)
def test_every_kind_of_error_has_its_exit_code(error: FastiError, code: Exit) -> None:
    assert exit_for(error) is code


def test_an_interrupt_is_quiet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(explore, "run", interrupted)
    assert main([]) == Exit.INTERRUPTED
    assert capsys.readouterr() == ("", "")


def test_an_interrupt_from_the_keyboard_ends_a_process_with_130() -> None:
    program = """
import time
from tui.cli import explore, main
explore.run = lambda options: print("waiting", flush=True) or time.sleep(60)
raise SystemExit(main.main([]))
"""
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "waiting\n"
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=30) == ("", "")
        assert process.returncode == Exit.INTERRUPTED


def test_output_to_a_closed_reader_ends_with_141(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(
        [*FASTI, "completion", "bash"], cwd=CHECKOUT, stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    assert (run.returncode, run.stderr) == (Exit.CUT_OFF, "")


def test_without_a_place_for_output_nothing_is_thrown() -> None:
    run = subprocess.run(
        ["bash", "-c", f"{' '.join(FASTI)} completion bash >&-"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (Exit.CUT_OFF, "")


BASH = """
source /dev/stdin
complete_words() { COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _fasti; echo "${COMPREPLY[@]}"; }
complete_words fasti wh
complete_words fasti list --kind t
complete_words fasti who --
complete_words fasti completion z
complete_words fasti who --in ''
"""


def test_bash_completes_commands_options_and_choices() -> None:
    script = "\n".join(completion.bash())
    run = subprocess.run(["bash", "-c", BASH], input=script, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["who", "tenure", "--all --in --json --cache --no-cache --help", "zsh", ""]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_completion_script_names_every_command_and_option(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == Exit.DONE
    script = capsys.readouterr().out
    for command in COMMANDS:
        assert command.name in script
        assert all(option.flag.lstrip("-") in script for option in command.options)
    if program := shutil.which(shell):
        subprocess.run([program, "-n"], input=script, text=True, check=True, capture_output=True)
