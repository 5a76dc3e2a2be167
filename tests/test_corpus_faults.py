"""Indexing and whatever goes wrong: killed, crowded, damaged, without room. Nothing is lost, nothing is left out."""

import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.indexes import assert_whole, held, in_memory, opened, path_of, settle, story, write_stories
from tui.analysis import extraction
from tui.cli.main import main
from tui.corpus import Cache, open_corpus, reading
from tui.errors import StoreError
from tui.store.database import Database

CHECKOUT = Path(__file__).parents[1]
pytestmark = pytest.mark.usefixtures("same_extractor")


def indexing(folder: Path, cache: Path) -> int:
    """Index in another process, which has what it needs in memory already; returns its number."""
    child = os.fork()
    if child == 0:
        os.nice(1)
        try:
            opened(folder, cache)
        finally:
            os._exit(0)
    return child


def test_killed_at_any_moment_the_index_holds_whole_documents_and_the_next_run_ends_alike(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    folder, chance, seen = write_stories(tmp_path / "minutes", 12), random.Random(11), set[int]()
    opened(folder, tmp_path / "whole")  # and what reading needs is imported
    begun = time.monotonic()
    os.waitpid(indexing(folder, tmp_path / "timed"), 0)
    takes = time.monotonic() - begun
    wanted = held(path_of(folder, tmp_path / "whole"))
    for number in range(pytestconfig.getoption("--kills")):
        cache = tmp_path / f"cache-{number}"
        child = indexing(folder, cache)
        time.sleep(takes * chance.uniform(0, 1.1))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        takes *= 1.02 if os.WIFSIGNALED(status) else 0.85  # a machine may be busier now, or less
        path = path_of(folder, cache)
        seen.add(assert_whole(path, folder) if path.exists() else 0)
        opened(folder, cache)
        assert held(path) == wanted
        shutil.rmtree(cache)
    assert len(seen) > 2, "every kill fell on the same moment"


def test_a_killed_update_keeps_what_was_there(tmp_path: Path) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 8), tmp_path / "cache"
    opened(folder, cache)
    for number in range(8):
        (folder / f"{number:03}.txt").write_text(story(number + 20), encoding="utf-8")
    child = indexing(folder, cache)
    time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert opened(folder, cache) == open_corpus([folder])


def test_two_at_once_end_as_one(tmp_path: Path) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 12), tmp_path / "cache"
    opened(folder, tmp_path / "whole")
    children = [indexing(folder, cache) for _ in range(3)]
    kept = opened(folder, cache)
    for child in children:
        os.waitpid(child, 0)
    assert kept == open_corpus([folder])
    assert held(path_of(folder, cache)) == held(path_of(folder, tmp_path / "whole"))


def truncated(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def no_index_at_all(path: Path) -> None:
    path.write_bytes(b"Minutes of the scrutiny panel.\n" * 300)


def scribbled_over(path: Path) -> None:
    content, chance = bytearray(path.read_bytes()), random.Random(5)
    for _ in range(200):
        content[chance.randrange(100, len(content))] = chance.randrange(256)
    path.write_bytes(content)


def without_a_table(path: Path) -> None:
    database = Database.open(str(path))
    database.run("DROP TABLE texts")
    database.close()


def with_a_damaged_text(path: Path) -> None:
    database = Database.open(str(path))
    database.run("UPDATE texts SET text = substr(text, 3)")
    database.close()


def with_a_damaged_event(path: Path) -> None:
    database = Database.open(str(path))
    database.run("UPDATE events SET event = substr(event, 3)")
    database.close()


DAMAGES = (truncated, emptied, no_index_at_all, scribbled_over)
FOUND_LATE = (without_a_table, with_a_damaged_text, with_a_damaged_event)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_index_is_made_anew_and_said_to_be(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    folder, cache, said = write_stories(tmp_path / "minutes", 3), tmp_path / "cache", list[str]()
    first = opened(folder, cache)
    damage(path_of(folder, cache))
    assert opened(folder, cache, said) == first
    assert said in ([], ["The index of “minutes” was damaged; it is made anew."])
    assert bool(said) == (damage is not emptied)
    assert held(path_of(folder, cache))["documents"]


@pytest.mark.parametrize("version", [1, 9999])
def test_an_index_of_another_version_is_made_anew(tmp_path: Path, version: int) -> None:
    folder, cache, said = write_stories(tmp_path / "minutes", 3), tmp_path / "cache", list[str]()
    first = opened(folder, cache)
    wanted = held(path_of(folder, cache))
    database = Database.open(str(path_of(folder, cache)))
    database.run("CREATE TABLE unheard_of (name TEXT)")
    database.run(f"PRAGMA user_version = {version}")
    database.close()
    assert opened(folder, cache, said) == first
    assert held(path_of(folder, cache)) == wanted
    assert not said


@pytest.mark.parametrize("damage", FOUND_LATE, ids=lambda damage: damage.__name__)
def test_damage_that_is_found_late_ends_in_one_sentence_and_the_next_run_is_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], damage: Callable[[Path], None]
) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 3), tmp_path / "cache"
    opened(folder, cache)
    damage(path_of(folder, cache))
    words = ["list", "--in", str(folder), "--cache", str(cache)]
    codes = [main(words), main(words)]
    out, err = capsys.readouterr()
    assert codes == [3, 0]
    assert "Ana Ilić" in out
    assert err.count("\n") == 1
    assert "damaged" in err


_COUNTED = re.compile(r"\d+ of 40 documents.*|joining .*")
"""What a slow machine tells of its reading now and then."""


@pytest.mark.parametrize("room", [0, 30_000, 70_000, 100_000])
def test_a_full_disk_is_said_once_and_all_is_answered(tmp_path: Path, room: int) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 40), tmp_path / "cache"
    words = [sys.executable, "-m", "tui", "who", "ilic", "--in", str(folder)]
    whole = subprocess.run([*words, "--no-cache"], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    full = subprocess.run(
        [*words, "--cache", str(cache)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )
    assert (full.returncode, full.stdout) == (0, whole.stdout)
    [said] = [line for line in full.stderr.splitlines() if not _COUNTED.fullmatch(line)]
    assert said.endswith("All is read without an index.")
    assert opened(folder, cache) == open_corpus([folder])


def test_indexing_on_a_full_disk_ends_in_one_sentence(tmp_path: Path) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 40), tmp_path / "cache"
    run = subprocess.run(
        [sys.executable, "-m", "tui", "index", str(folder), "--cache", str(cache)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000)),
    )
    assert (run.returncode, run.stdout) == (3, "")
    assert run.stderr.startswith("fasti: Cannot keep an index at ")
    assert run.stderr.count("\n") == 1


def test_an_index_that_another_process_holds_is_waited_for_and_then_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache, said = write_stories(tmp_path / "minutes", 2), tmp_path / "cache", list[str]()
    opened(folder, cache)
    other = Database.open(str(path_of(folder, cache)))
    (folder / "000.txt").write_text(story(9), encoding="utf-8")
    monkeypatch.setattr("tui.store.database.PATIENCE", 0.1)
    with other.writing():
        assert opened(folder, cache, said) == open_corpus([folder])
    assert len(said) == 1
    assert "locked" in said[0]


def test_an_index_where_nothing_can_be_written_is_asked_and_nothing_is_written_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache, said = write_stories(tmp_path / "minutes", 2), tmp_path / "cache #1?", list[str]()
    settle(folder, cache)
    monkeypatch.setattr(os, "statvfs", lambda _: SimpleNamespace(f_flag=os.ST_RDONLY))
    chronology = open_corpus([folder], Cache(str(cache), said.append))
    assert [*cache.iterdir()] == [path_of(folder, cache)]
    assert in_memory(chronology) == open_corpus([folder])
    assert not said
    (folder / "000.txt").write_text(story(9), encoding="utf-8")
    assert opened(folder, cache, said) == open_corpus([folder])
    [sentence] = said
    assert sentence.endswith("All is read without an index.")


def test_a_log_that_was_left_where_nothing_can_be_written_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 2), tmp_path / "cache"
    settle(folder, cache)
    held_open = open_corpus([folder], Cache(str(cache)))  # what it has written last stands in the log
    monkeypatch.setattr(os, "statvfs", lambda _: SimpleNamespace(f_flag=os.ST_RDONLY))
    database = Database.open(str(path_of(folder, cache)))
    with database.writing():
        database.run("UPDATE state SET value = value")
    database.close()
    in_memory(held_open)


def test_a_file_that_changes_while_it_is_read_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 1), tmp_path / "cache"
    path, looks = folder / "000.txt", []

    def stamp(_: str) -> str:
        looks.append(1)
        if len(looks) == 2:  # between reading and looking again
            path.write_text(story(3), encoding="utf-8")
        return f"{path.stat().st_size} {path.stat().st_mtime_ns} {path.stat().st_ctime_ns}"

    monkeypatch.setattr(reading, "stamp_of", stamp)
    kept = opened(folder, cache)
    assert [document.text for document in kept.documents.values()] == [story(3)]
    assert not kept.problems


def test_a_file_that_never_rests_is_told_and_read_again_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 1), tmp_path / "cache"
    times = iter(range(99))
    with monkeypatch.context() as patch:
        patch.setattr(reading, "stamp_of", lambda _: f"1 {next(times)} 1")
        kept = opened(folder, cache)
    assert [problem.message for problem in kept.problems] == [
        "000.txt changed while it was read; what is told of it may be from a part of it."
    ]
    assert not opened(folder, cache).problems


def test_every_file_not_read_is_listed_with_its_reason_however_often(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_stories(tmp_path / "minutes", 1)
    (folder / os.fsdecode(b"caf\xe9.txt")).write_bytes(b"caf\xe9")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "loop").mkdir()
    (folder / "loop" / "up").symlink_to(folder)
    (folder / "report.pdf").write_bytes(b"%PDF-1.7")
    os.mkfifo(folder / "pipe.txt")
    wanted = {
        "caf\\xe9.txt: not UTF-8 (byte 0xe9 at 3).",
        "empty.txt: it is empty.",
        "gone.txt: it does not exist.",
        "loop.txt: too many levels of symbolic links.",
        "pipe.txt: it is not a regular file.",
        "report.pdf: PDF documents are not read yet.",
    }
    for _ in range(3):
        main(["check", "--in", str(folder), "--cache", str(tmp_path / "cache")])
        listed = {line.strip().removeprefix("Cannot read ") for line in capsys.readouterr().out.splitlines()}
        assert wanted <= listed


def test_a_fault_of_the_analysis_costs_no_other_document_and_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 3), tmp_path / "cache"
    sound = opened(folder, tmp_path / "other")

    whole = extraction.extract
    monkeypatch.setattr(extraction, "extract", lambda one: whole(one) if one.id != "001.txt" else [][0])
    kept = opened(folder, cache)
    assert set(kept.documents) == set(sound.documents)
    assert {one.id for one in kept.statements.values()} == {
        one.id for one in sound.statements.values() if one.document != "001.txt"
    }
    for command in (["check", "--in"], ["extract"]):
        main([*command, str(folder)])
        told = capsys.readouterr()
        listed = " ".join(f"{told.out} {told.err}".split())
        assert "001.txt is not analysed, and nothing is told of it: a fault of fasti" in listed
        assert "IndexError, " in listed


def test_what_cannot_be_read_changes_nothing_in_the_index(tmp_path: Path) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 1), tmp_path / "cache"
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    opened(folder, cache)
    before = Database.open(str(path_of(folder, cache))).rows("SELECT * FROM state ORDER BY name")
    opened(folder, cache)
    assert Database.open(str(path_of(folder, cache))).rows("SELECT * FROM state ORDER BY name") == before


def test_a_file_that_vanishes_before_it_is_read_is_told_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 2), tmp_path / "cache"

    def vanish(path: str, when: list[str] = []) -> str:  # noqa: B006 - remembers that it was called
        if not when:
            (folder / "001.txt").unlink()
            when.append(path)
        return ""

    monkeypatch.setattr(reading, "stamp_of", vanish)
    kept = opened(folder, cache)
    assert list(kept.documents) == ["000.txt"]
    assert [problem.message for problem in kept.problems] == ["Cannot read 001.txt: it does not exist."]


def test_a_folder_of_many_files_is_looked_over_in_little_time(tmp_path: Path) -> None:
    """Three thousand here; it takes each file one look, whatever their number."""
    folder = tmp_path / "minutes"
    folder.mkdir()
    for number in range(3000):
        os.symlink(CHECKOUT / "LICENSE", folder / f"{number}.txt")  # noqa: PTH211
    from tui.corpus.sources import find

    looked, listed = list[object](), list[object]()
    look, scan = os.stat, os.listdir

    def counted(path: str, *, dir_fd: int | None = None) -> os.stat_result:
        looked.append(path)
        return look(path, dir_fd=dir_fd)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "listdir", lambda path: listed.append(path) or scan(path))  # type: ignore[func-returns-value]
        patch.setattr(os, "stat", counted)
        assert len(find([folder]).sources) == 3000
    assert len(listed) == 1
    assert 3000 <= len(looked) < 3010


def test_an_index_inside_its_corpus_is_refused(tmp_path: Path) -> None:
    folder = write_stories(tmp_path / "minutes", 1)
    with pytest.raises(StoreError, match="may not lie inside the corpus"):
        path_of(folder, folder / "cache")
    assert path_of(folder, folder / ".cache").parent == folder / ".cache"
