"""The grammar of commands as an argparse parser."""

import argparse
import sys
from collections.abc import Callable, Sequence

from tui.cli.exits import MEANINGS, Exit
from tui.cli.grammar import COMMANDS, IN, Argument, Command, Option, Options, command_names
from tui.notation import Any, NoReturn

DESCRIPTION = """\
Who held which post when, which letters were sent, which reports came out,
who resigned - and the sentence that says so. Without a command: browse PATH,
or the bundled example. A first word that is a command is a command; write
./who for a folder of that name."""


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one sentence.

    Attributes:
        hint: What to do instead, where a word is left over.
    """

    hint = ""

    def error(self, message: str) -> NoReturn:
        """Say what was used wrongly, and end."""
        from tui.cli.paper import complain

        hint = self.hint if message.startswith("unrecognized") else ""
        complain(f"{message[:1].upper()}{message[1:].rstrip('.')}; {hint}see `{self.prog} --help`.")
        sys.exit(Exit.USAGE)


def parse(words: Sequence[str]) -> Options:
    """The options of words that begin with a command.

    Raises:
        SystemExit: Help or the version was asked for, or the words are no command of ours.
    """
    return build(words[0]).parse_args(words, Options())


def build(only: str | None = None) -> Parser:
    """The parser of every command, or of one and the words before it."""
    parser = Parser(
        prog="fasti",
        usage="fasti [PATH ...]\n       fasti COMMAND ...",
        description=DESCRIPTION,
        epilog=exit_codes(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action=_ShowVersion, nargs=0, default=argparse.SUPPRESS, help="show the version and exit"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="fasti")
    for command in COMMANDS:
        if only not in command_names() or command.name == only:
            _add(commands.add_parser, command)
        if command.name == only and IN in command.options:
            parser.hint = "--in PATH tells where to look, or "
    return parser


def exit_codes() -> str:
    """The table of exit codes, for help."""
    return "exit codes:\n" + "\n".join(f"  {code:<5d} {meaning}" for code, meaning in MEANINGS.items())


class _ShowVersion(argparse.Action):
    """Prints the version; looked up only then, for importlib.metadata costs more than a look-up."""

    def __call__(self, *_: Any) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"fasti {version('fasti')}")
        except PackageNotFoundError:
            print("fasti, not installed: run from a checkout")
        sys.exit(Exit.DONE)


def _add(add_parser: Callable[..., Parser], command: Command) -> None:
    parser = add_parser(
        command.name,
        help=command.help,
        description=f"{command.help[:1].upper()}{command.help[1:]}.",
        epilog=f"example:\n  {command.example}\n\n{exit_codes()}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(module=command.module)
    for argument in command.arguments:
        _add_argument(parser, argument)
    for option in command.options:
        _add_option(parser, option)


def _add_argument(parser: Parser, argument: Argument) -> None:
    metavar = argument.name.upper().removesuffix("S") if argument.is_path else argument.name.upper()
    parser.add_argument(
        argument.name, nargs=argument.nargs, metavar=metavar, help=argument.help, choices=argument.choices or None
    )


def _add_option(parser: Parser, option: Option) -> None:
    if option.value is None:
        parser.add_argument(option.flag, action="store_true", help=option.help)
        return
    parser.add_argument(
        option.flag,
        dest=option.name,
        action="append" if option.repeats else "store",
        metavar=option.value,
        choices=option.choices or None,
        help=option.help + (f": {', '.join(option.choices)}" if option.choices else ""),
    )
