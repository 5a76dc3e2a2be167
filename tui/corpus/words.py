"""The words that texts are found by."""


def words_of(text: str) -> list[str]:
    """The words of a text, folded, as far as ASCII has them, each once."""
    from tui.resolution.names import fold  # a look-up by date asks for no words

    folded = fold(text)
    found = folded.split()
    if not all(word.isascii() and word.isalnum() for word in found):
        import re  # which a look-up of a plain name goes without

        found = re.findall("[a-z0-9]+", folded)
    return sorted(set(found))


def name_words_of(text: str) -> list[str]:
    """The words of a name alike; those that hyphens and apostrophes join are one, as when names are compared."""
    from tui.resolution.names import words

    plain = (word.encode("ascii", "ignore").decode().replace("-", "").replace("'", "") for word in words(text))
    return sorted({part for word in plain for part in word.split(".") if part})
