"""The walls of the house: who imports whom, what a look-up loads, and how large things may grow."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "tui"
MODULES = sorted(PACKAGE.rglob("*.py"))
MODULE_LINES = 300
FUNCTION_LINES = 60  # the hard limit; a function longer than LONG is an exception
LONG, SHARE_OF_LONG = 30, 0.05

LOOK_UPS = (
    ["--help"],
    ["--version"],
    ["who", "--help"],
    ["who", "Fitzgerald"],
    ["on", "2003-02"],
    ["find", "letter"],
    ["list", "--json"],
    ["check"],
    ["index", "seeds"],
    ["extract", "seeds"],
    ["extract", "seeds", "--explain"],
    ["dates", "seeds"],
    ["completion", "bash"],
    ["tour", "--plain"],
)
LIGHT = (["who", "Fitzgerald"], ["on", "2003-02"], ["list"])
HEAVY = {
    "argparse",
    "dataclasses",
    "typing",
    "enum",
    "re",
    "json",
    "inspect",
    "locale",
    "calendar",
    "gettext",
    "shutil",
    "pathlib",
    "tomllib",
    "logging",
}
RUN_AND_LIST_MODULES = """
import sys
from tui.cli.main import main
code = main(sys.argv[1:])
assert code == 0, code
print("\\n".join(sys.modules), file=sys.stderr)
"""


def test_every_import_keeps_to_the_contracts() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    run = subprocess.run([*command, "--no-cache"], cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_look_ups_load_neither_textual_nor_rich(words: list[str]) -> None:
    loaded = modules_loaded_by(words)
    assert "tui.cli.main" in loaded
    assert not {name.split(".")[0] for name in loaded} & {"textual", "rich", "asyncio"}


@pytest.mark.parametrize("words", LIGHT, ids=" ".join)
def test_look_ups_in_an_index_load_nothing_of_weight(words: list[str]) -> None:
    modules_loaded_by(words)  # makes the index
    loaded = modules_loaded_by(words)
    assert not HEAVY & {name.partition(".")[0] for name in loaded}
    assert not {name for name in loaded if name.startswith(("tui.analysis.", "tui.readers.files", "tui.app."))}


@pytest.mark.parametrize(
    ("words", "others"),
    [
        (["on", "2003-02"], ("tui.cli.wire", "tui.store.rows", "tui.queries.filters", "tui.resolution.")),
        (["who", "Fitzgerald"], ("tui.cli.wire", "tui.store.rows", "tui.queries.on_day")),
    ],
)
def test_look_ups_in_an_index_load_of_ours_what_answers_them(words: list[str], others: tuple[str, ...]) -> None:
    modules_loaded_by(words)  # makes the index
    assert not {name for name in modules_loaded_by(words) if name.startswith(others)}


def test_help_loads_no_room_above_the_model_but_its_own() -> None:
    loaded = {name for name in modules_loaded_by(["--help"]) if name.startswith("tui.")}
    assert not {
        name for name in loaded if name.split(".")[1] not in ("cli", "errors", "cells", "model", "choices", "notation")
    }


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_a_module_says_what_it_is_and_keeps_small(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert ast.get_docstring(tree), "no docstring"
    assert source.count("\n") <= MODULE_LINES
    too_long = {function.name: lines(function) for function in functions(tree) if lines(function) > FUNCTION_LINES}
    assert not too_long


def test_few_functions_are_long() -> None:
    sizes = [lines(function) for module in MODULES for function in functions(ast.parse(module.read_text("utf-8")))]
    assert sum(size > LONG for size in sizes) <= SHARE_OF_LONG * len(sizes)


def test_no_module_imports_itself_by_a_detour() -> None:
    TopologicalSorter({name_of(module): set(imports(module)) for module in MODULES}).prepare()


def test_only_the_store_speaks_sql() -> None:
    speakers = {name_of(module) for module in MODULES if "sqlite3" in set(imported_names(module))}
    assert not {name for name in speakers if not name.startswith("tui.store")}


def modules_loaded_by(words: list[str]) -> set[str]:
    command = [sys.executable, "-c", RUN_AND_LIST_MODULES, *words]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert run.returncode == 0, run.stderr
    return set(run.stderr.splitlines())


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of code and comment; a docstring does not count against what it explains."""
    end = function.end_lineno or function.lineno
    first = function.body[0]
    documented = ast.get_docstring(function) is not None and first.end_lineno is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if documented else 0
    return end - function.lineno + 1 - docstring


def name_of(module: Path) -> str:
    return ".".join(module.relative_to(CHECKOUT).with_suffix("").parts).removesuffix(".__init__")


def imports(module: Path) -> Iterator[str]:
    """The modules of ours that one imports as it is loaded."""
    ours = {name_of(each) for each in MODULES}
    for name in imported_names(module):
        known = name if name in ours else name.rpartition(".")[0]
        if known in ours and known != name_of(module):
            yield known


def imported_names(module: Path) -> Iterator[str]:
    """What one imports as it is loaded, not inside its functions nor for types alone."""
    waiting: list[ast.stmt] = list(ast.parse(module.read_text(encoding="utf-8")).body)
    while waiting:
        match waiting.pop():
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(source), names=names):
                yield from (f"{source}.{alias.name}" for alias in names)
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                pass
            case ast.If(body=body, orelse=orelse) | ast.Try(body=body, orelse=orelse):
                waiting += [*body, *orelse]
            case _:
                pass
