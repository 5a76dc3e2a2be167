"""Every command, argument and option once: the parser, the completions and README's tables read it."""

from types import SimpleNamespace

from tui.notation import NamedTuple

KINDS = ("tenure", "letter", "publication", "resignation")
STATUSES = ("dated", "current", "former")
MOST = 20
"""What `on`, `find` and, of others in post, `who` print of a section: more than anybody reads, of very many events."""


class Argument(NamedTuple):
    """A word or words after the command; `nargs` as argparse's `nargs`."""

    name: str
    help: str
    nargs: str | None = None
    choices: tuple[str, ...] = ()
    is_path: bool = False


class Option(NamedTuple):
    """An option; without `value` it is a switch, with `repeats` it may be given again; kept as `keeper`, if named."""

    flag: str
    help: str
    value: str | None = None
    choices: tuple[str, ...] = ()
    repeats: bool = False
    is_path: bool = False
    keeper: str | None = None

    @property
    def name(self) -> str:
        """Under which name the parser keeps it."""
        return self.keeper or self.flag.lstrip("-").replace("-", "_")


class Command(NamedTuple):
    """A command, run by `run` of the module of `tui.cli` called `module`."""

    name: str
    module: str
    help: str
    example: str
    arguments: tuple[Argument, ...] = ()
    options: tuple[Option, ...] = ()

    @property
    def takes_paths(self) -> bool:
        """Whether its arguments are the paths to look in; others are told them by an option."""
        return any(argument.is_path for argument in self.arguments)


class Options(SimpleNamespace):
    """What was typed: each argument and option of a command by its name, and which module of `tui.cli` runs it."""


PATHS = Argument("paths", "folders or files to read", "+", is_path=True)
IN = Option("--in", "folder or file to look in (default: the bundled example)", "PATH", (), True, True, "paths")
ALL = Option("--all", f"all there is, not only the first {MOST} of each section")
JSON = Option("--json", "one JSON document instead of text")
CACHE = (
    Option("--cache", "folder to keep indexes in (default: your cache directory)", "DIR", is_path=True),
    Option("--no-cache", "read all anew, and keep no index"),
)
MANNER = (
    Option("--theme", "colours: terminal, light, dark, mono or contrast", "NAME"),
    Option("--mouse", "listen to the mouse from the start, as F2 does later"),
)
JSONL = Option("--jsonl", "one JSON object a line (the default form)")

FILTERS = (
    Option("--kind", "only events of this kind", "KIND", choices=KINDS, repeats=True),
    Option("--person", "only events of this person", "NAME"),
    Option("--organisation", "only events of this organisation", "NAME"),
    Option("--post", "only tenures and resignations whose post has these words", "WORDS"),
    Option("--status", "only tenures told so by some statement", "STATUS", choices=STATUSES),
    Option("--from", "only what may have been on or after this date", "DATE", keeper="first"),
    Option("--to", "only what may have been on or before this date", "DATE", keeper="last"),
    Option("--conflict", "only events whose sources disagree"),
    Option("--undated", "only events without any date"),
    Option("--said-by", "only what this person or report says", "NAME"),
    Option("--document", "only events of which this document speaks", "FILE"),
    Option("--text", "only events whose quotes hold these words", "WORDS"),
)

COMMANDS = (
    Command(
        "explore",
        "explore",
        "browse the timeline (the command where none is named)",
        "fasti explore minutes/",
        (Argument("paths", "folders or files to read (default: the bundled example)", "*", is_path=True),),
        (
            Option("--plain", "print the timeline as text instead"),
            Option("--fresh", "begin at the beginning, not where this was left"),
            *MANNER,
            *CACHE,
        ),
    ),
    Command(
        "tour",
        "tour",
        "a guided walk through the timeline, with captions",
        "fasti tour --pace 4",
        (Argument("paths", "folders or files to walk through (default: the bundled example)", "*", is_path=True),),
        (
            Option("--pace", "seconds each stop is shown (default: 8)", "SECONDS"),
            Option("--plain", "print the stops as text instead"),
            *MANNER,
            *CACHE,
        ),
    ),
    Command(
        "who",
        "who",
        "a person: posts, letters, reports, resignations",
        "fasti who fitzgerald --in seeds",
        (Argument("name", "a name or a part of one", "+"),),
        (ALL._replace(help=f"everybody in post at the same time, not only the first {MOST}"), IN, JSON, *CACHE),
    ),
    Command(
        "on",
        "on",
        "who was in post on a date, and what happened",
        "fasti on 2003-02 --in seeds",
        (Argument("date", "a date as precise as you know it: 2003, 2003-02, 14 feb 2003, 1990s", "+"),),
        (
            Option("--unknown", "also tenures of which nothing is stated so early or so late"),
            ALL,
            IN,
            JSON,
            *CACHE,
        ),
    ),
    Command(
        "find",
        "find",
        "events and passages that hold all of the words",
        "fasti find youth service --in seeds",
        (Argument("words", "words to look for, in any order", "+"),),
        (ALL, IN, JSON, *CACHE),
    ),
    Command(
        "list",
        "listing",
        "the timeline as text, with quotes",
        "fasti list --kind letter --from 2002 --to 2003",
        (),
        (*FILTERS, IN, JSON, *CACHE),
    ),
    Command(
        "check",
        "check",
        "conflicts, gaps, undated, not read, broken quotes",
        "fasti check --in bundle --against bundle.jsonl",
        (),
        (
            Option(
                "--against", "also check quotes kept earlier with `fasti extract`", "FILE", repeats=True, is_path=True
            ),
            IN,
            JSON,
            *CACHE,
        ),
    ),
    Command(
        "index",
        "index",
        "read a folder ahead, so that all else opens it at once",
        "fasti index minutes --workers 2",
        (PATHS,),
        (
            Option("--workers", "processes to read with (default: one a core)", "N"),
            Option("--cluster", "let the workers of this Dask scheduler read; they must see the same files", "ADDRESS"),
            CACHE[0],
        ),
    ),
    Command(
        "extract",
        "extract",
        "statements as JSON, one a line",
        "fasti extract seeds > statements.jsonl",
        (PATHS,),
        (
            JSONL,
            Option("--explain", "as text: the rule that read each statement, and the words each field came from"),
            JSON,
        ),
    ),
    Command(
        "dates",
        "dates",
        "every time expression as JSON, one a line",
        "fasti dates seeds",
        (PATHS,),
        (JSONL, JSON),
    ),
    Command(
        "completion",
        "completion",
        "a completion script for your shell",
        'eval "$(fasti completion bash)"',
        (Argument("shell", "bash, zsh or fish", choices=("bash", "zsh", "fish")),),
    ),
)


def command_names() -> tuple[str, ...]:
    """The words that are commands; any other first word is a path."""
    return tuple(command.name for command in COMMANDS)
