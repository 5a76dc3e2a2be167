"""What widgets tell their screen, in the past tense."""

from textual.message import Message

from tui.frame.views import Prompt


class PromptEdited(Message):
    """Something was typed."""

    def __init__(self, prompt: Prompt) -> None:
        super().__init__()
        self.prompt = prompt


class PromptEntered(Message):
    """What was typed is meant."""

    def __init__(self, prompt: Prompt) -> None:
        super().__init__()
        self.prompt = prompt


class PromptLeft(Message):
    """Typing was given up."""
