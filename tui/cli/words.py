"""Words to a command and its options: by the grammar alone where they are plainly right, else by argparse.

argparse is a sixth of a whole look-up, and is needed only for help and to say what is wrong.
"""

from collections.abc import Iterator, Sequence

from tui.cli.grammar import COMMANDS, Argument, Command, Option, Options, command_names
from tui.notation import Any


def options_of(argv: Sequence[str]) -> Options:
    """The command that some words are, and its options.

    Raises:
        SystemExit: Help or the version was asked for, or the words are no command of ours.
    """
    words = with_command(argv)
    plain = plainly(words)
    if plain is None:
        from tui.cli.parser import parse

        return parse(words)
    return plain


def with_command(argv: Sequence[str]) -> list[str]:
    """The words with the command they begin with: to explore, where none is named.

    What takes paths takes them after `--in` too, as look-ups do.
    """
    words = list(argv)
    if not words or words[0] not in (*command_names(), "-h", "--help", "--version"):
        words.insert(0, "explore")
    if any(command.name == words[0] and command.takes_paths for command in COMMANDS):
        words = [word.removeprefix("--in=") for word in words if word != "--in"]
    return words


def plainly(words: Sequence[str]) -> Options | None:
    """The options of words that are as the grammar has them; None where that takes argparse to tell."""
    command = next((command for command in COMMANDS if command.name == words[0]), None)
    if command is None:
        return None
    kept = _defaults(command)
    try:
        given = list(_kept(command, words[1:], kept))
        for argument in command.arguments:
            kept[argument.name] = _told(argument, given)
    except ValueError:
        return None
    return None if given and not command.arguments else Options(**kept)


def _defaults(command: Command) -> dict[str, Any]:
    """What is kept of a command where nothing is typed after it."""
    return {"module": command.module} | {each.name: None if each.value else False for each in command.options}


def _kept(command: Command, words: Sequence[str], kept: dict[str, Any]) -> Iterator[str]:
    """Keep the options among some words; what is left are the arguments, which must stand together.

    Raises:
        ValueError: The words are not plain.
    """
    flags = {option.flag: option for option in command.options}
    left, last = iter(enumerate(words)), None
    for place, word in left:
        if not word.startswith("-"):
            if last not in (None, place - 1):
                raise ValueError(word)
            last = place
            yield word
            continue
        flag, equals, value = word.partition("=")
        if flag not in flags or value == "--":  # argparse takes that for no value
            raise ValueError(word)
        option = flags[flag]
        if option.value and not equals:
            _, value = next(left, (0, "-"))
            if value.startswith("-"):
                raise ValueError(word)
        _keep(option, value, bool(equals), kept)


def _keep(option: Option, value: str, has_equals: bool, kept: dict[str, Any]) -> None:
    if option.value is None:
        if has_equals:
            raise ValueError(option.flag)
        kept[option.name] = True
    elif option.choices and value not in option.choices:
        raise ValueError(value)
    else:
        kept[option.name] = [*(kept[option.name] or ()), value] if option.repeats else value


def _told(argument: Argument, given: list[str]) -> list[str] | str:
    """What an argument is told.

    Raises:
        ValueError: It is told too little, too much, or what it cannot be.
    """
    if argument.nargs is None:
        [word] = given
        if argument.choices and word not in argument.choices:
            raise ValueError(word)
        return word
    if argument.nargs == "+" and not given:
        raise ValueError(argument.name)
    return given
