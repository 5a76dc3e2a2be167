"""What README shows of the code, between its markers: `python -m tests.readme` writes it in."""

import ast
import re
import tomllib
from pathlib import Path

from tui import resources
from tui.app.bindings import Key, Where, keys_of
from tui.app.remapping import KEPT
from tui.cli.exits import MEANINGS
from tui.cli.grammar import COMMANDS, Argument, Command

CHECKOUT = Path(__file__).parents[1]
README = CHECKOUT / "README.md"
SCREEN = CHECKOUT / "tests" / "golden" / "seeds-lanes-80x24.txt"
EVERYWHERE = ("--in", "--json", "--cache", "--no-cache")
OUTSIDE = (
    ("seeds/", "the bundled example: three articles and what is told of them beside their text"),
    ("styles/", "the explorer's layout and colours, as Textual style sheets"),
    ("tests/", "a file a room and module; `golden/` whole screens as text, `bench/` measurements"),
)


def sections() -> dict[str, str]:
    """The text between the markers of README, by the marker's name."""
    return {
        "screen": screen(),
        "commands": commands(),
        "exits": exits(),
        "keys": keys(),
        "themes": themes(),
        "map": house(),
    }


def with_sections(readme: str, written: dict[str, str]) -> str:
    """README with what stands between its markers replaced.

    Raises:
        ValueError: README lacks a marker.
    """
    for name, text in written.items():
        pattern = re.compile(f"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
        readme, count = pattern.subn(f"{text}\n".replace("\\", "\\\\"), readme)
        if count != 1:
            raise ValueError(f"README has the marker {name} {count} times")
    return readme


def screen() -> str:
    """A whole screen of the explorer, as a golden test has it."""
    return f"```text\n{SCREEN.read_text('utf-8').rstrip()}\n```"


def keys() -> str:
    """The tables of keys, a table for each place where keys work."""
    tables = []
    for where in Where:
        rows = [f"| {where} | | name |", "|---|---|---|"]
        rows += [f"| `{key.shown}` | {key.what} | {_name(key)} |" for key in keys_of(where)]
        tables.append("\n".join(rows))
    return "\n\n".join(tables)


def _name(key: Key) -> str:
    return f"`{key.id}`" if key.action and key.id not in KEPT else ""


def themes() -> str:
    """The themes, each with what its sheet says of it."""
    rows = ["| theme | |", "|---|---|"]
    for name in resources.themes():
        sheet = (CHECKOUT / "styles" / "themes" / f"{name}.tcss").read_text("utf-8")
        rows.append(f"| `{name}` | {sheet.removeprefix('/* ').partition(' */')[0].rstrip('.')} |")
    return "\n".join(rows)


def commands() -> str:
    """The table of commands."""
    rows = ["| command | what it does | options |", "|---|---|---|"]
    for command in COMMANDS:
        options = " ".join(f"`{option.flag}`" for option in command.options if option.flag not in EVERYWHERE)
        rows.append(f"| `{synopsis(command)}` | {command.help} | {options} |")
    return "\n".join(rows)


def synopsis(command: Command) -> str:
    """How a command is typed, without its options."""
    if command.name == "explore":
        return "fasti [PATH ...]"
    return " ".join(["fasti", command.name, *map(_typed, command.arguments)])


def _typed(argument: Argument) -> str:
    words = "/".join(argument.choices) or argument.name.upper().removesuffix("S") + (" ..." if argument.nargs else "")
    return f"[{words}]" if argument.nargs == "*" else words


def exits() -> str:
    """The table of exit codes."""
    return "\n".join(
        ["| exit code | meaning |", "|---|---|", *(f"| {code:d} | {meaning} |" for code, meaning in MEANINGS.items())]
    )


def house() -> str:
    """The map: every room of the package in order of the floors, and what lies beside it."""
    rows = ["| where | what |", "|---|---|"]
    rows += [f"| `{where}` | {what} |" for where, what in (*rooms(), *OUTSIDE)]
    return "\n".join(rows)


def rooms() -> list[tuple[str, str]]:
    """Every room, top floor first, with the first sentence of its docstring."""
    contracts = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    [floors] = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    names = [name for floor in floors for name in floor.replace("tui.", "").split(" | ")]
    return [room(name) for name in names]


def room(name: str) -> tuple[str, str]:
    """Where a room lies and what it says of itself."""
    package = CHECKOUT / "tui" / name
    module = package / "__init__.py" if package.is_dir() else package.with_suffix(".py")
    said = ast.get_docstring(ast.parse(module.read_text("utf-8"))) or ""
    where = f"tui/{name}/" if package.is_dir() else f"tui/{name}.py"
    return where, said.splitlines()[0].rstrip(".")


if __name__ == "__main__":
    README.write_text(with_sections(README.read_text("utf-8"), sections()), "utf-8")
