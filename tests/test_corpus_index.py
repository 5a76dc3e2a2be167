"""A corpus with an index: the same answers as without, and only what changed is read again."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.indexes import opened, path_of, settle, story, write_stories
from tests.test_walls import LOOK_UPS, modules_loaded_by
from tui import resources
from tui.cli.main import main
from tui.corpus import Cache, open_corpus, reading
from tui.corpus.reading import Look, Reading
from tui.corpus.sources import Source
from tui.corpus.survey import Survey
from tui.corpus.words import name_words_of, words_of
from tui.errors import CorpusError
from tui.model.dates import Bounds, EdtfDate
from tui.model.documents import DocumentId
from tui.queries.filters import Filter, select
from tui.queries.finding import find
from tui.queries.naming import people_named
from tui.queries.records import overlaps, who
from tui.readers.finding import stamp_of
from tui.store.reading import Named

CHECKOUT = Path(__file__).parents[1]
ASKING = ("who", "on", "find", "list", "check")
ASKED = (
    ["who", "ilic"],
    ["on", "1951-06", "--unknown"],
    ["find", "letter march"],
    ["find", "café"],
    ["list", "--text", "director skelby"],
    ["list", "--person", "lund", "--from", "1951", "--to", "1952"],
    ["list", "--organisation", "skelby"],
    ["check"],
    ["list"],
)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch, same_extractor: None) -> list[str]:
    """The ids of the documents that are analysed from now on."""
    analysed = reading._analysed  # noqa: SLF001 - what costs time is what is counted
    ids: list[str] = []

    def count(source: Source, content: bytes) -> Reading:
        ids.append(source.id)
        return analysed(source, content)

    monkeypatch.setattr(reading, "_analysed", count)
    return ids


@pytest.mark.parametrize("json", [[], ["--json"]], ids=["text", "json"])
@pytest.mark.parametrize("words", ASKED, ids=" ".join)
def test_answers_are_the_same_without_an_index_with_a_new_one_and_with_an_old_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], json: list[str]
) -> None:
    folder = write_stories(tmp_path / "minutes", 12)
    (folder / "fasti.toml").write_text('[documents."gone.txt"]\ntitle = "x"\n', encoding="utf-8")
    (folder / "b.pdf").write_bytes(b"%PDF-1.7")
    place = [*json, "--in", str(folder)]
    codes = [main([*words, *place, "--no-cache"])]
    without = capsys.readouterr()
    for _ in range(2):
        codes.append(main([*words, *place, "--cache", str(tmp_path / "cache")]))
        assert capsys.readouterr() == without
    assert len(set(codes)) == 1
    assert "b.pdf" in without.err


@pytest.mark.parametrize("words", [words for words in LOOK_UPS if words[0] in ASKING and "--help" not in words])
def test_a_look_up_in_an_index_that_holds_loads_neither_analysis_nor_resolution(words: list[str]) -> None:
    modules_loaded_by(words)
    loaded = modules_loaded_by(words)
    assert "tui.store.database" in loaded
    pure = {"tui.resolution", "tui.resolution.names", "tui.resolution.boundaries"}
    assert not {name for name in loaded if name.startswith(("tui.analysis", "tui.resolution"))} - pure
    assert "pathlib" not in loaded or "tui.cli.check" in loaded


def test_what_is_in_an_index_is_what_was_read(tmp_path: Path) -> None:
    folder = write_stories(tmp_path / "minutes", 12)
    anew = open_corpus([folder])
    for _ in range(2):
        kept = opened(folder, tmp_path / "cache")
        assert kept == anew
        assert list(kept.people) == list(anew.people)
        assert list(kept.organisations) == list(anew.organisations)
        assert list(kept.statements) == list(anew.statements)


def test_questions_to_an_index_are_answered_as_in_memory(tmp_path: Path) -> None:
    folder = write_stories(tmp_path / "minutes", 12)
    anew = open_corpus([folder])
    stored = open_corpus([folder], Cache(str(tmp_path / "cache")))
    period = Bounds(EdtfDate.parse("1952").earliest, EdtfDate.parse("1955").latest)
    assert stored.undated == anew.undated
    for person in anew.people:
        record = who(anew, person)
        assert who(stored, person) == record
        assert list(overlaps(stored, record)) == list(overlaps(anew, record))
    body = next(iter(anew.organisations))
    for each in (
        Filter(text="lett"),
        Filter(text="dir co"),
        Filter(organisation=body, period=period),
        Filter(text="!"),
    ):
        assert select(stored, each) == select(anew, each)
    assert list(find(stored, "caf mill").passages) == list(find(anew, "caf mill").passages) != []
    assert list(find(stored, "lett").events) == list(find(anew, "lett").events) != []
    assert people_named(stored, "ana") == people_named(anew, "ana")
    assert [stored.events[place] for place in range(len(stored.events))] == list(anew.events)
    assert stored.events[-1] == anew.events[-1]
    assert stored.events[2:4] == tuple(anew.events[2:4])
    with pytest.raises(IndexError):
        stored.events[len(anew.events)]
    with pytest.raises(KeyError):
        stored.documents[DocumentId("nowhere.txt")]


def test_nothing_is_read_again_as_long_as_nothing_changes(tmp_path: Path, read: list[str]) -> None:
    folder = write_stories(tmp_path / "minutes", 3)
    first = opened(folder, tmp_path / "cache")
    assert len(read) == 3
    assert opened(folder, tmp_path / "cache") == first
    settle(folder, tmp_path / "cache")
    assert opened(folder, tmp_path / "cache") == first
    assert len(read) == 3


def test_only_the_document_that_changed_is_read_again(tmp_path: Path, read: list[str]) -> None:
    folder = write_stories(tmp_path / "minutes", 3)
    settle(folder, tmp_path / "cache")
    (folder / "001.txt").write_text(story(7), encoding="utf-8")
    assert opened(folder, tmp_path / "cache") == open_corpus([folder])
    assert read[:4] == ["000.txt", "001.txt", "002.txt", "001.txt"]


def test_a_document_that_is_new_joins_and_one_that_is_gone_leaves(tmp_path: Path, read: list[str]) -> None:
    folder = write_stories(tmp_path / "minutes", 3)
    opened(folder, tmp_path / "cache")
    (folder / "000.txt").unlink()
    (folder / "new.txt").write_text(story(9), encoding="utf-8")
    kept = opened(folder, tmp_path / "cache")
    assert read[3:] == ["new.txt"]
    assert list(kept.documents) == ["001.txt", "002.txt", "new.txt"]
    assert kept == open_corpus([folder])


def test_a_change_is_seen_though_size_and_time_are_as_before(tmp_path: Path) -> None:
    folder = write_stories(tmp_path / "minutes", 2)
    settle(folder, tmp_path / "cache")
    path = folder / "000.txt"
    before = path.stat()
    path.write_text(story(0).replace("Ana", "Eva"), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert "Eva Ilić" in {person.name for person in opened(folder, tmp_path / "cache").people.values()}


def test_a_change_in_the_same_moment_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_stories(tmp_path / "minutes", 1)
    (folder / "000.txt").write_text(story(0).replace("Ana", "Eva"), encoding="utf-8")
    same = stamp_of(str(folder / "000.txt"))
    monkeypatch.setattr(Survey, "signature", "the same")  # as a clock of coarse steps would have it
    opened(folder, tmp_path / "cache")
    (folder / "000.txt").write_text(story(0), encoding="utf-8")
    for room in ("readers.finding", "corpus.sources"):
        monkeypatch.setattr(f"tui.{room}.stamp", lambda _: same)
    assert "Ana Ilić" in {person.name for person in opened(folder, tmp_path / "cache").people.values()}


def test_a_file_of_the_future_is_looked_at_every_time_and_read_once(tmp_path: Path, read: list[str]) -> None:
    """The clock was set back since the file was written."""
    folder = write_stories(tmp_path / "minutes", 1)
    os.utime(folder / "000.txt", (4_000_000_000, 4_000_000_000))
    first = opened(folder, tmp_path / "cache")
    settle(folder, tmp_path / "cache")
    assert opened(folder, tmp_path / "cache") == first
    assert read == ["000.txt"]
    (folder / "000.txt").write_text(story(3), encoding="utf-8")
    os.utime(folder / "000.txt", (4_000_000_000, 4_000_000_000))
    assert opened(folder, tmp_path / "cache") == open_corpus([folder])


def test_settings_read_again_the_documents_they_speak_of_and_no_other(tmp_path: Path, read: list[str]) -> None:
    folder = write_stories(tmp_path / "minutes", 3)
    settle(folder, tmp_path / "cache")
    (folder / "fasti.toml").write_text('[documents."001.txt"]\npublished = "1960"\n', encoding="utf-8")
    kept = opened(folder, tmp_path / "cache")
    assert read[3:] == ["001.txt"]
    assert str(kept.documents[DocumentId("001.txt")].published) == "1960"


def test_new_aliases_join_again_without_reading(tmp_path: Path, read: list[str]) -> None:
    folder = write_stories(tmp_path / "minutes", 5)
    opened(folder, tmp_path / "cache")
    (folder / "fasti.toml").write_text('[aliases.people]\n"Ana Ilić" = ["Bo Lund"]\n', encoding="utf-8")
    kept = opened(folder, tmp_path / "cache")
    assert len(read) == 5
    assert "Bo Lund" not in {person.name for person in kept.people.values()}
    assert kept == open_corpus([folder])


def test_a_newer_extractor_reads_all_again(tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_stories(tmp_path / "minutes", 2)
    settle(folder, tmp_path / "cache")
    monkeypatch.setattr(resources, "version_of", lambda *rooms: "2")
    opened(folder, tmp_path / "cache")
    assert len(read) == 4


def test_the_version_of_a_room_changes_with_every_file_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = tmp_path / "analysis" / "lexicon"
    room.mkdir(parents=True)
    (room / "titles.txt").write_text("mayor\n")
    monkeypatch.setattr(resources, "_PACKAGE", str(tmp_path))
    before = resources.version_of("analysis")
    assert resources.version_of("analysis") == before
    (room / "titles.txt").write_text("mayor\nreeve\n")
    assert resources.version_of("analysis") != before


def test_an_interrupt_keeps_what_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: list[str]) -> None:
    folder = write_stories(tmp_path / "minutes", 6)

    def interrupted(tasks: object, *_: object) -> Iterator[Look]:
        for done, task in enumerate(list(tasks)):  # type: ignore[call-overload]
            if done == 4:
                raise KeyboardInterrupt
            yield reading.look(task.source, task.sha256, task.how)

    with monkeypatch.context() as patch:
        patch.setattr("tui.corpus.workers.looks", interrupted)
        with pytest.raises(KeyboardInterrupt):
            opened(folder, tmp_path / "cache")
    assert len(read) == 4
    assert opened(folder, tmp_path / "cache") == open_corpus([folder])
    assert len(set(read[:6])) == 6


def test_two_corpora_have_two_indexes_and_a_corpus_one_however_it_is_named(tmp_path: Path) -> None:
    one, two = write_stories(tmp_path / "one", 1), write_stories(tmp_path / "two", 1)
    cache = tmp_path / "cache"
    assert path_of(one, cache) != path_of(two, cache)
    assert path_of(one, cache) == path_of(two / ".." / "one", cache)
    (tmp_path / "link").symlink_to(one)
    assert path_of(one, cache) == path_of(tmp_path / "link", cache)


def test_an_index_that_holds_does_so_however_its_corpus_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 2), tmp_path / "cache"
    settle(folder, cache)
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        "tui.corpus.indexing.refresh", lambda *_: pytest.fail("It was looked over document by document.")
    )
    for named in (folder, Path("minutes"), Path("link"), folder / ".." / "minutes"):
        assert len(opened(named, cache).documents) == 2


def test_an_index_is_for_its_user_alone(tmp_path: Path) -> None:
    folder = write_stories(tmp_path / "minutes", 1)
    opened(folder, tmp_path / "cache" / "fasti")
    assert (tmp_path / "cache" / "fasti").stat().st_mode & 0o077 == 0
    assert path_of(folder, tmp_path / "cache" / "fasti").stat().st_mode & 0o077 == 0


def test_a_folder_that_is_empty_for_once_loses_nothing(tmp_path: Path, read: list[str]) -> None:
    folder = write_stories(tmp_path / "minutes", 2)
    opened(folder, tmp_path / "cache")
    folder.rename(tmp_path / "away")
    folder.mkdir()
    with pytest.raises(CorpusError):
        opened(folder, tmp_path / "cache")
    folder.rmdir()
    (tmp_path / "away").rename(folder)
    opened(folder, tmp_path / "cache")
    assert len(read) == 2


Setting = Callable[[Path, pytest.MonkeyPatch], None]


def relative_cache(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("XDG_CACHE_HOME", "cache")
    patch.setenv("HOME", str(folder / "home"))


def home_alone(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.delenv("XDG_CACHE_HOME")
    patch.setenv("HOME", str(folder / "home"))


@pytest.mark.parametrize("setting", [relative_cache, home_alone], ids=lambda each: each.__name__)
def test_the_index_lies_in_the_cache_directory_of_the_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: Setting
) -> None:
    folder = write_stories(tmp_path / "minutes", 1)
    setting(tmp_path, monkeypatch)
    open_corpus([folder], Cache())
    assert [path.name.split("-")[0] for path in (tmp_path / "home" / ".cache" / "fasti").glob("*.sqlite")] == [
        "minutes"
    ]


def no_home(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("XDG_CACHE_HOME", "")
    patch.setattr(os.path, "expanduser", lambda path: path)


def a_file_in_its_place(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("XDG_CACHE_HOME", str(folder / "file"))
    (folder / "file").write_text("")


def inside_the_corpus(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("XDG_CACHE_HOME", str(folder / "minutes" / "sub"))


def read_only(folder: Path, patch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(30, "Read-only file system")

    patch.setattr(os, "makedirs", refuse)


@pytest.mark.parametrize(
    "setting", [no_home, a_file_in_its_place, inside_the_corpus, read_only], ids=lambda f: f.__name__
)
def test_without_a_place_for_an_index_one_sentence_says_so_and_all_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], setting: Setting
) -> None:
    folder = write_stories(tmp_path / "minutes", 1)
    setting(tmp_path, monkeypatch)
    assert main(["who", "ilic", "--in", str(folder)]) == 0
    out, err = capsys.readouterr()
    assert "Ana Ilić" in out
    assert err.count("\n") == 1
    assert err.endswith("All is read without an index.\n")
    assert [path.name for path in folder.iterdir()] == ["000.txt"]


def test_a_corpus_is_left_untouched(tmp_path: Path) -> None:
    folder = write_stories(tmp_path / "minutes", 1)
    command = [sys.executable, "-m", "tui", "list", "--in", str(folder)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    assert [path.name for path in folder.iterdir()] == ["000.txt"]


def test_who_is_named_as_typed_is_found_without_counting_everybody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_stories(tmp_path / "minutes", 3)
    chronology = open_corpus([folder], Cache(str(tmp_path / "cache")))
    counted = list[object]()
    monkeypatch.setattr(Named, "__len__", lambda self: counted.append(self) or 5)  # type: ignore[func-returns-value]
    assert [person.name for person in people_named(chronology, "Ana Ilić")] == ["Ana Ilić"]
    assert not counted
    assert [person.name for person in people_named(chronology, "Ana Illic")] == ["Ana Ilić"]
    assert counted


def test_words_are_found_by_their_ascii_letters() -> None:
    assert words_of("Ana ILIĆ’s café; 12 x_y λόγος") == ["12", "ana", "cafe", "ilic", "s", "x", "y"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Dr Ana-Maria O’Ilić", ["anamaria", "dr", "oilic"]),
        ("J.R. Day", ["day", "j", "r"]),
        ("Bo -- Lund -", ["bo", "lund"]),
        ("Λόγος Жан2", ["2"]),
    ],
)
def test_a_name_is_found_by_the_words_that_it_is_compared_by(name: str, words: list[str]) -> None:
    assert name_words_of(name) == words


def test_who_has_part_of_a_name_joined_to_another_is_not_looked_at_for_it(tmp_path: Path) -> None:
    folder = write_stories(tmp_path / "minutes", 1)
    (folder / "more.txt").write_text("Ana Dunn-Marsh and Ana Dunn were clerks of Skelby Council in 1950.\n")
    chronology = open_corpus([folder], Cache(str(tmp_path / "cache")))
    assert [person.name for person in chronology.called("Ana Dunn", is_whole=True)] == ["Ana Dunn"]
    assert [person.name for person in chronology.called("Ana dunn-m")] == ["Ana Dunn-Marsh"]
    assert sorted(person.name for person in chronology.called("ana du")) == ["Ana Dunn", "Ana Dunn-Marsh"]
