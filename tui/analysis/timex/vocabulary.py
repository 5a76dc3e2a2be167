"""The words of time, from the lexicon: which classes a word belongs to and the value it has there."""

from functools import lru_cache

from tui import resources
from tui.values import dataclass

CLASSES = {
    "MONTH": "time_months",
    "NAMELIKE": "time_months_also_names",
    "MON": "time_month_abbreviations",
    "WEEKDAY": "time_weekdays",
    "WKD": "time_weekday_abbreviations",
    "SEASON": "time_seasons",
    "TERM": "time_terms",
    "UNIT": "time_units",
    "UNITS": "time_plural_units",
    "DAYPART": "time_dayparts",
    "NUMBER": "time_numbers",
    "ORDINAL": "time_ordinals",
    "DECADE": "time_decades",
    "OFTEN": "time_sets",
    "VAGUE": "time_vague",
    "FEAST": "time_feasts",
    "COUNTED": "time_counted_nouns",
    "NUMBERED": "time_numbered_nouns",
    "TITLE": "time_titles",
    "PAST": "time_past_verbs",
    "FUTURE": "time_future_words",
}
"""Class names, as patterns write them, and their lexicon files."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Lexicon classes: for each, its terms in lower case with their values ("" where a file gives none)."""

    terms: dict[str, dict[str, str]]

    def number(self, name: str, term: str) -> int:
        """The value of a term as a number."""
        return int(self.terms[name][term])


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The lexicon's words of time, read on first use."""
    return Vocabulary({name: _terms(file) for name, file in CLASSES.items()})


def _terms(file: str) -> dict[str, str]:
    lines = (line for line in resources.lexicon(file).splitlines() if line and not line.startswith("#"))
    return {term: value for term, _, value in (line.partition("\t") for line in lines)}
