"""What is being typed at the foot of the screen, one key after the other."""

from tui.frame.views import Ask, Prompt
from tui.values import replace


def opened(ask: Ask, text: str = "", offer: str = "") -> Prompt:
    """A prompt with the caret at the end of its text."""
    return Prompt(ask, text, len(text), offer=offer)


def edited(prompt: Prompt, key: str, character: str | None) -> Prompt | None:
    """The prompt after a key; None if the key means nothing to it.

    Args:
        prompt: What was typed so far.
        key: The key's name, such as "backspace" or "ctrl+w".
        character: What the key types, if anything.
    """
    text, caret = prompt.text, prompt.caret
    match key:
        case "backspace" | "ctrl+h":
            return _with(prompt, text[: max(caret - 1, 0)] + text[caret:], max(caret - 1, 0))
        case "delete":
            return _with(prompt, text[:caret] + text[caret + 1 :], caret)
        case "ctrl+u":
            return _with(prompt, text[caret:], 0)
        case "ctrl+w":
            kept = text[:caret].rstrip().rpartition(" ")
            before = kept[0] + kept[1]
            return _with(prompt, before + text[caret:], len(before))
        case "left" | "right":
            return replace(prompt, caret=min(max(caret + (1 if key == "right" else -1), 0), len(text)))
        case "home" | "ctrl+a" | "end" | "ctrl+e":
            return replace(prompt, caret=0 if key in ("home", "ctrl+a") else len(text))
        case "up" | "down":
            return replace(prompt, choice=max(prompt.choice + (1 if key == "down" else -1), 0))
    if key.startswith(("alt+", "ctrl+")) or not character or not character.isprintable():
        return None
    return pasted(prompt, character)


def pasted(prompt: Prompt, text: str) -> Prompt:
    """The prompt with a text put in at the caret; of several lines, the first."""
    lines = text.splitlines() or [""]
    first = "".join(character for character in lines[0] if character.isprintable())
    return _with(prompt, prompt.text[: prompt.caret] + first + prompt.text[prompt.caret :], prompt.caret + len(first))


def _with(prompt: Prompt, text: str, caret: int) -> Prompt:
    return replace(prompt, text=text, caret=caret, choice=0, problem="")
