"""`fasti completion`: what a shell needs to complete commands, options and their choices, written from the grammar."""

from collections.abc import Iterator

from tui.cli.exits import Exit
from tui.cli.grammar import COMMANDS, Command, Option, Options
from tui.cli.paper import write


def run(options: Options) -> int:
    """Print the completion script of one shell."""
    scripts = {"bash": bash, "zsh": zsh, "fish": fish}
    write(scripts[options.shell]())
    return Exit.DONE


def bash() -> Iterator[str]:
    """A script for bash 4 or later; where it offers nothing, bash completes file names."""
    yield "_fasti() {"
    yield "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} offered="
    yield "    case ${COMP_WORDS[1]}:$previous in"
    for command in COMMANDS:
        for option in command.options:
            if option.value:
                yield f"        {command.name}:{option.flag}) offered={_quoted(' '.join(option.choices))} ;;"
        yield f"        {command.name}:*) [[ $current == -* ]] && offered={_quoted(_flags(command))}"
        yield f"            [[ $current == -* ]] || offered={_quoted(_words(command))} ;;"
    yield "    esac"
    yield f"    (( COMP_CWORD == 1 )) && offered={_quoted(' '.join((*_names(), '--help', '--version')))}"
    yield '    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$current")'
    yield "}"
    yield "complete -o bashdefault -o default -F _fasti fasti"


def zsh() -> Iterator[str]:
    """A script for zsh, to be evaluated after `compinit` or kept as `_fasti` on the function path."""
    yield "#compdef fasti"
    yield "_fasti() {"
    yield "    local -a commands"
    yield "    commands=("
    for command in COMMANDS:
        yield f"        {_quoted(f'{command.name}:{command.help}')}"
    yield "    )"
    yield "    if (( CURRENT == 2 )); then _describe command commands; _files; return; fi"
    yield "    local command=$words[2]"
    yield "    shift words; (( CURRENT-- ))"
    yield "    case $command in"
    for command in COMMANDS:
        yield f"        {command.name}) _arguments {' '.join(_zsh_arguments(command))} ;;"
    yield "        *) _files ;;"
    yield "    esac"
    yield "}"
    yield 'if [[ $funcstack[1] == _fasti ]]; then _fasti "$@"; else compdef _fasti fasti; fi'


def fish() -> Iterator[str]:
    """A script for fish."""
    for command in COMMANDS:
        yield f"complete -c fasti -n __fish_use_subcommand -a {command.name} -d {_quoted(command.help)}"
    for command in COMMANDS:
        seen = f"complete -c fasti -n '__fish_seen_subcommand_from {command.name}'"
        if not _takes_paths(command):
            yield f"{seen} -f"
        if words := _words(command):
            yield f"{seen} -a {_quoted(words)}"
        for option in command.options:
            yield f"{seen} -l {option.flag[2:]}{_fish_value(option)} -d {_quoted(option.help)}"


def _names() -> tuple[str, ...]:
    return tuple(command.name for command in COMMANDS)


def _flags(command: Command) -> str:
    return " ".join((*(option.flag for option in command.options), "--help"))


def _words(command: Command) -> str:
    return " ".join(choice for argument in command.arguments for choice in argument.choices)


def _takes_paths(command: Command) -> bool:
    return any(argument.is_path for argument in command.arguments)


def _zsh_arguments(command: Command) -> Iterator[str]:
    for option in command.options:
        explained = option.help.replace("[", "\\[").replace("]", "\\]")
        value = f":{option.value}:{_zsh_values(option.choices, option.is_path)}" if option.value else ""
        yield _quoted(f"{'*' if option.repeats else ''}{option.flag}[{explained}]{value}")
    for argument in command.arguments:
        yield _quoted(f"*:{argument.name}:{_zsh_values(argument.choices, argument.is_path)}")


def _zsh_values(choices: tuple[str, ...], is_path: bool) -> str:
    return f"({' '.join(choices)})" if choices else "_files" if is_path else " "


def _fish_value(option: Option) -> str:
    if not option.value:
        return ""
    if option.choices:
        return f" -x -a {_quoted(' '.join(option.choices))}"
    return " -r -F" if option.is_path else " -x"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
