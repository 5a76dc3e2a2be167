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
