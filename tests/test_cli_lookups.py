"""The look-ups, on the bundled example as a careful reader has it."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.said import held, joined
from tui.cli.exits import Exit
from tui.cli.main import main
from tui.model.chronology import Chronology
from tui.model.documents import Document, DocumentId, Problem, Span
from tui.model.people import PersonId
from tui.model.statements import Kind, to_wire
from tui.queries import records
from tui.queries.records import PersonRecord
from tui.store.reading import StoredEvents

README = Path(__file__).parents[1] / "README.md"
CITATION = re.compile(r"^ *(?P<file>[^ :]+):(?P<line>\d+):(?P<column>\d+):", re.MULTILINE)


class Ran(NamedTuple):
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


Fasti = Callable[..., Ran]


@pytest.fixture
def fasti(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], seed_chronology: Chronology) -> Fasti:
    monkeypatch.setattr("tui.corpus.open_corpus", lambda *_: seed_chronology)
    monkeypatch.setenv("COLUMNS", "100")

    def run(*words: str) -> Ran:
        code = main(words)
        return Ran(code, *capsys.readouterr())

    return run


def section(out: str, title: str) -> str:
    """The rows under a title, up to the next empty row."""
    return out.split(f"{title}\n", 1)[1].split("\n\n", 1)[0]


def test_on_tells_who_was_certainly_and_who_possibly_in_post(fasti: Fasti) -> None:
    ran = fasti("on", "2003-02", "--in", "seeds")
    certain, possible = section(ran.out, "Certainly in post"), section(ran.out, "Possibly in post")
    assert ran.code == Exit.DONE
    assert all(name in certain for name in ("John Gomersall", "Jacqueline Wilson", "Phil Rogers"))
    assert "Ged Fitzgerald" in possible
    assert "Ged Fitzgerald" not in certain
    assert "Mike Cuff" not in ran.out


def test_on_tells_what_happened_with_its_sentence_and_who_says_so(fasti: Fasti) -> None:
    happened = section(fasti("on", "2003-02", "--in", "seeds").out, "Happened then, or may have")
    assert "Feb 2003  Letter to Ged Fitzgerald" in happened
    assert "Greenburgh report says" in happened
    assert "had received a letter in February 2003" in happened


@pytest.mark.parametrize("typed", [["2003-02"], ["feb", "2003"], ["February 2003"]], ids=str)
def test_a_date_may_be_typed_as_people_type_it(fasti: Fasti, typed: list[str]) -> None:
    assert fasti("on", *typed).out == fasti("on", "2003-02").out


def test_on_counts_what_it_leaves_out_and_shows_it_when_asked(fasti: Fasti) -> None:
    out = " ".join(fasti("on", "2003-02").out.split())
    assert "nothing is stated so early or so late (--unknown)" in out
    assert "undated event" in out
    assert "Chris Read" not in out
    assert "Chris Read" in fasti("on", "2003-02", "--unknown").out


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (("on", "2003-02"), "Certainly in post"),
        (("find", "council"), "Events"),
        (("find", "council"), "Passages"),
        (("who", "fitzgerald"), "In post at the same time"),
    ],
)
def test_a_section_that_has_more_than_is_printed_says_so(
    fasti: Fasti, monkeypatch: pytest.MonkeyPatch, words: Sequence[str], title: str
) -> None:
    monkeypatch.setattr("tui.cli.rows.MOST", 2)
    more = "and more than these 2 (--all)"
    some, every = (section(fasti(*words, *asked).out, title) for asked in ((), ("--all",)))
    assert len(some) < len(every)
    assert more in some
    assert more not in every
    assert some.replace(f"  … {more}", "").rstrip() in every
    assert more not in section(fasti("on", "2003-02").out, "Possibly in post")


def test_on_as_json_has_every_section(fasti: Fasti) -> None:
    answer = fasti("on", "2003-02", "--json").document
    names = {
        name: {each["name"] for event in answer[name] for each in event["people"]} for name in ("certain", "possible")
    }
    assert answer["date"] == "2003-02"
    assert "John Gomersall" in names["certain"]
    assert "Ged Fitzgerald" in names["possible"]
    assert any(event["kind"] == "letter" for event in answer["happened"])
    assert answer["undated"] > 0


def test_a_date_of_which_nothing_is_known_is_told_so(fasti: Fasti) -> None:
    ran = fasti("on", "1750")
    assert (ran.code, ran.out) == (Exit.NOTHING, "")
    assert "Nothing in seeds is known of 1750" in ran.err


def test_who_has_posts_letters_reports_and_resignations(fasti: Fasti) -> None:
    fitzgerald = fasti("who", "Ged", "Fitzgerald").out
    assert "chief executive" in section(fitzgerald, "Posts")
    assert "Letter to Ged Fitzgerald" in section(fitzgerald, "Letters")
    assert "Jay Report" in section(fasti("who", "jay").out, "Reports and other publications")
    assert "Aug 2017" in section(fasti("who", "champion").out, "Resignations")


def test_who_shows_both_sides_of_a_conflict_and_chooses_neither(fasti: Fasti) -> None:
    posts = section(fasti("who", "fitzgerald").out, "Posts")
    assert "2000 or 2001 – 2003" in posts
    assert "! start 2000: the article states" in posts
    assert "! start 2001: Ged Fitzgerald says" in posts
    assert "“Ged Fitzgerald, who was Rotherham chief executive between 2000 and 2003”" in posts
    assert "“my tenure as chief executive of Rotherham MBC between 2001 and 2003”" in posts


def test_who_names_those_in_post_at_the_same_time_without_counting_days(fasti: Fasti) -> None:
    overlaps = section(fasti("who", "fitzgerald").out, "In post at the same time")
    assert re.search(r"2000 – 2004  Jacqueline Wilson .*\(certainly\)", overlaps)
    assert "31 Dec" not in overlaps


def test_who_as_json_names_all_in_post_at_the_same_time_and_posts_are_never_cut(
    fasti: Fasti, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, posts = fasti("who", "fitzgerald", "--json").document, section(fasti("who", "fitzgerald").out, "Posts")
    monkeypatch.setattr("tui.cli.rows.MOST", 1)
    assert len(whole["people"][0]["overlaps"]) > 1
    assert fasti("who", "fitzgerald", "--json").document == whole
    assert section(fasti("who", "fitzgerald").out, "Posts") == posts


def test_who_names_a_post_beside_two_of_hers_once_and_by_the_surer(
    fasti: Fasti, monkeypatch: pytest.MonkeyPatch
) -> None:
    chronology = joined(
        held("Ana Ilić", "clerk", start="2000", end="2002"),
        held("Ana Ilić", "leader", at=3, start="2005", end="2009"),
        held("Bo Lund", at=6, start="2002", end="2008"),
    )
    monkeypatch.setattr("tui.corpus.open_corpus", lambda *_: chronology)
    overlaps = section(fasti("who", "ana").out, "In post at the same time")
    assert re.findall("Bo Lund|certainly|possibly", overlaps) == ["Bo Lund", "certainly"]


def test_who_shows_everybody_whom_a_name_may_mean(fasti: Fasti) -> None:
    people = fasti("who", "j", "--json").document["people"]
    assert {"Jacqueline Wilson", "John Gomersall", "Jo Miller"} <= {person["name"] for person in people}


@pytest.mark.parametrize("asked", [(), ("--json",)], ids=str)
def test_of_many_whom_a_name_may_mean_one_is_told_before_the_next_is_looked_up(
    fasti: Fasti, monkeypatch: pytest.MonkeyPatch, asked: Sequence[str]
) -> None:
    looked_up, written = list[str](), list[int]()

    def count(text: str) -> int:
        written.append(len(looked_up))
        return len(text)

    def who(chronology: Chronology, person: PersonId) -> PersonRecord:
        looked_up.append(person)
        return records.who(chronology, person)

    with monkeypatch.context() as patch:
        patch.setattr("tui.cli.who.who", who)
        patch.setattr("sys.stdout.write", count)
        main(["who", "j", *asked])
    assert len(looked_up) > 1
    assert {1, len(looked_up)} <= {*written}


@pytest.mark.parametrize("command", [["who", "fitzgerlad"], ["list", "--person", "fitzgerlad"]], ids=" ".join)
def test_a_name_spelt_wrong_is_answered_with_the_nearest(fasti: Fasti, command: list[str]) -> None:
    ran = fasti(*command)
    assert (ran.code, ran.out) == (Exit.NOTHING, "")
    assert "Nobody in seeds is called “fitzgerlad”; the nearest: Ged Fitzgerald." in ran.err


def test_find_has_events_and_passages(fasti: Fasti) -> None:
    ran = fasti("find", "letter", "february")
    assert "Letter to Ged Fitzgerald" in section(ran.out, "Events")
    assert "had received a\n" in section(ran.out, "Passages") or "letter in February" in section(ran.out, "Passages")


def test_find_as_json_gives_the_exact_passage(fasti: Fasti, seed_documents: tuple[Document, ...]) -> None:
    texts = {document.id: document.text for document in seed_documents}
    passages = fasti("find", "youth", "--json").document["passages"]
    assert passages
    for passage in passages:
        quote, text = passage["quote"], texts[passage["document"]]
        assert text[quote["start"] : quote["end"]] == quote["exact"]
        assert all(text[span["start"] : span["end"]].casefold() == "youth" for span in passage["found"])


@pytest.mark.parametrize("words", [["xyzzy"], ["[bold]"], ["..."]], ids=str)
def test_words_that_nothing_holds_are_told_so(fasti: Fasti, words: list[str]) -> None:
    ran = fasti("find", *words)
    assert (ran.code, ran.out) == (Exit.NOTHING, "")
    assert f"holds “{words[0]}”" in ran.err


def speaker_of(statement: dict[str, Any]) -> str | None:
    return statement.get("said_by")


FILTERS: list[tuple[list[str], Callable[[dict[str, Any]], bool]]] = [
    (["--kind", "letter"], lambda event: event["kind"] == "letter"),
    (["--kind", "letter", "--kind", "resignation"], lambda event: event["kind"] in ("letter", "resignation")),
    (["--person", "wilson"], lambda event: any(each["name"] == "Jacqueline Wilson" for each in event["people"])),
    (["--organisation", "liverpool"], lambda event: "Liverpool" in event["organisation"]),
    (["--conflict"], lambda event: bool(event["conflicts"])),
    (["--undated"], lambda event: not (event["seen"] or {"start", "end", "date"} & set(event))),
    (["--said-by", "greenburgh"], lambda event: "Greenburgh report" in map(speaker_of, event["statements"])),
    (["--post", "chief exec"], lambda event: "chief executive" in event["post"]),
    (["--status", "former"], lambda event: "former" in (each.get("status") for each in event["statements"])),
    (["--document", "002_"], lambda event: any(each["document"][:4] == "002_" for each in event["statements"])),
    (["--text", "overarching"], lambda event: "overarching" in event["statements"][0]["quote"]["exact"]),
    (["--to", "1999"], lambda event: event["start"]["earliest"] <= "1999-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "passes"), FILTERS, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_a_filter_lets_through_what_it_names_and_nothing_else(
    fasti: Fasti, words: list[str], passes: Callable[[dict[str, Any]], bool]
) -> None:
    everything = fasti("list", "--json").document["events"]
    passed = fasti("list", *words, "--json").document["events"]
    assert 0 < len(passed) < len(everything)
    assert all(passes(event) for event in passed)


def test_filters_join(fasti: Fasti) -> None:
    passed = fasti("list", "--kind", "letter", "--from", "2003", "--to", "2003", "--json").document["events"]
    assert [event["date"]["claims"][0]["date"] for event in passed] == ["2002/2003", "2003-02"]


def test_a_filter_that_nothing_passes_is_told_so(fasti: Fasti) -> None:
    ran = fasti("list", "--kind", "resignation", "--to", "1950")
    assert (ran.code, ran.out) == (Exit.NOTHING, "")
    assert ran.err.endswith("fasti: No event in seeds is such.\n")


@pytest.mark.parametrize(
    ("name", "why"),
    [("minutes", "No document in seeds is called “minutes”."), (".txt", "“.txt” may be any of 3 documents in seeds; ")],
)
def test_a_document_that_is_not_there_or_one_of_several_is_told_so(fasti: Fasti, name: str, why: str) -> None:
    ran = fasti("list", "--document", name)
    assert (ran.code, ran.out) == (Exit.NOTHING, "")
    assert why in ran.err


@pytest.mark.parametrize("words", [["--from", "soon"], ["--to", "2003-13"]], ids=" ".join)
def test_a_filter_of_a_bad_date_is_used_wrongly(fasti: Fasti, words: list[str]) -> None:
    assert fasti("list", *words).code == Exit.USAGE


def test_list_counts_conflicts_and_undated_events(fasti: Fasti, seed_chronology: Chronology) -> None:
    undated = sum(event.is_undated for event in seed_chronology.events)
    last = fasti("list").out.splitlines()[-1]
    assert last == f"{len(seed_chronology.events)} events, 1 with a conflict, {undated} undated"


LOOK_UPS = [["who", "fitzgerald"], ["on", "2003-02", "--unknown"], ["find", "report"], ["list"], ["check"]]


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_every_quote_shown_has_a_citation_that_leads_to_it(
    fasti: Fasti, seed_chronology: Chronology, words: list[str]
) -> None:
    out = fasti(*words).out.split("\nPassages\n")[0]
    quotes = {" ".join(each.quote.exact.split()): each for each in seed_chronology.statements.values()}
    cited = list(CITATION.finditer(out))
    assert cited
    for found in cited:
        shown = " ".join(out[found.end() :].split("“", 1)[1].split())
        assert any(
            shown.startswith(f"{exact}”")
            and (int(found["line"]), int(found["column"]))
            == seed_chronology.documents[each.document].line_and_column(each.quote.start)
            for exact, each in quotes.items()
        ), shown[:80]


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_every_statement_says_who_says_so(fasti: Fasti, words: list[str]) -> None:
    out = fasti(*words).out.split("\nPassages\n")[0]
    for found in CITATION.finditer(out):
        assert re.match(r"[^“]*\b(?:the article states|says)\s*“", out[found.end() :]), out[found.start() :][:200]


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_json_has_every_quote_exactly_with_its_citation(
    fasti: Fasti, seed_chronology: Chronology, words: list[str]
) -> None:
    def statements(node: Any) -> list[dict[str, Any]]:
        if isinstance(node, dict):
            own = [node] if "rule" in node else []
            return own + [each for child in node.values() for each in statements(child)]
        return [each for child in node for each in statements(child)] if isinstance(node, list) else []

    written = statements(fasti(*words, "--json").document)
    assert written
    for each in written:
        text = seed_chronology.documents[each["document"]].text
        assert text[each["quote"]["start"] : each["quote"]["end"]] == each["quote"]["exact"]
        assert each["attribution"] == f"{each['said_by']} says" if "said_by" in each else "the article states"
        assert each["citation"].startswith(f"{each['document']}:")


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_json_has_the_fields_that_readme_names(fasti: Fasti, words: list[str]) -> None:
    [row] = re.findall(rf"^\| `{words[0]}` \| (`.*) \|$", README.read_text("utf-8"), re.MULTILINE)
    outer, _, inner = row.partition(": for each ")
    document = fasti(*words, "--json").document
    assert list(document) == re.findall(r"`(\w+)`", outer)
    assert not inner or list(document["people"][0]) == re.findall(r"`(\w+)`", inner)


def test_events_have_the_fields_that_readme_names(fasti: Fasti) -> None:
    [told] = re.findall(r"^An event has .*?\n\n", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    events = fasti("list", "--json").document["events"]
    assert {field for event in events for field in event} <= set(re.findall(r"`(\w+)`", told))


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_no_row_is_wider_than_the_terminal(fasti: Fasti, words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(len, fasti(*words).out.splitlines())) <= 60


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_without_in_the_bundled_example_is_named_on_stderr(fasti: Fasti, words: list[str]) -> None:
    assert "the bundled example" in fasti(*words).err
    assert "the bundled example" not in fasti(*words, "--in", "seeds").err


def test_check_passes_while_every_quote_stands(fasti: Fasti, seed_chronology: Chronology) -> None:
    ran = fasti("check")
    assert ran.code == Exit.DONE
    assert "Ged Fitzgerald" in section(ran.out, "Sources differ")
    assert "Louise Casey" in section(ran.out, "Undated")
    assert f"{len(seed_chronology.statements)} quotes stand, 0 fell; 1 conflict" in ran.out


def test_check_fails_when_a_kept_quote_no_longer_stands(
    fasti: Fasti, seed_chronology: Chronology, tmp_path: Path
) -> None:
    kept = [to_wire(each) for each in seed_chronology.statements.values() if each.kind is Kind.LETTER]
    kept[0]["quote"]["exact"] = "had received a note in February 2003"
    file = tmp_path / "kept.jsonl"
    file.write_text("\n".join(map(json.dumps, kept)), "utf-8")
    ran = fasti("check", "--against", str(file))
    assert ran.code == Exit.NOTHING
    assert "“had received a note in February 2003”" in section(ran.out, "Quotes that no longer stand")
    fell = fasti("check", "--against", str(file), "--json").document["quotes"]["fallen"]
    assert [each["quote"]["exact"] for each in fell] == ["had received a note in February 2003"]


@pytest.mark.parametrize(
    ("line", "says"), [("{}", "Line 1"), ("[1]", "Line 1"), ("not json", "Line 1"), ('{"quote": 3}', "Line 1")]
)
def test_check_refuses_a_file_that_holds_no_statements(fasti: Fasti, tmp_path: Path, line: str, says: str) -> None:
    file = tmp_path / "kept.jsonl"
    file.write_text(line, "utf-8")
    ran = fasti("check", "--against", str(file))
    assert (ran.code, ran.out) == (Exit.UNREADABLE, "")
    assert says in ran.err


def test_check_lists_what_was_not_read_and_what_was_not_understood(
    fasti: Fasti, monkeypatch: pytest.MonkeyPatch, seed_chronology: Chronology
) -> None:
    document = next(iter(seed_chronology.documents))
    problems = (
        Problem(DocumentId("burnt.txt"), "Cannot read burnt.txt: it is empty."),
        Problem(document, "A letter without sender or date.", Span(0, 13)),
    )
    monkeypatch.setattr("tui.corpus.open_corpus", lambda *_: replace(seed_chronology, problems=problems))
    ran = fasti("check", "--in", "seeds")
    told = section(ran.out, "Not read, or not understood")
    assert "Cannot read burnt.txt: it is empty." in told
    assert f"{document}:1:1: A letter without sender or date." in told
    assert ran.err == "Cannot read burnt.txt: it is empty.\n"
    assert ran.code == Exit.DONE


def test_a_filtered_list_reads_no_more_than_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["list", "--kind", "resignation", "--in", "seeds", "--cache", str(tmp_path)]
    assert main(words) == Exit.DONE
    told = capsys.readouterr().out
    monkeypatch.setattr(StoredEvents, "__iter__", lambda _: pytest.fail("all events were read"))
    assert main(words) == Exit.DONE
    assert capsys.readouterr().out == told != ""
