"""What the user must mend: errors with one plain sentence each."""


class FastiError(Exception):
    """A failure the user can mend; its text is one plain sentence."""


class DateError(FastiError):
    """A date that cannot be read."""


class DocumentError(FastiError):
    """A document that cannot be read."""


class CorpusError(FastiError):
    """A folder that holds nothing to read."""


class SettingsError(FastiError):
    """A `fasti.toml` or an option that cannot be understood."""


class QueryError(FastiError):
    """A look-up that names nobody and nothing in the corpus."""


class StoreError(FastiError):
    """An index that cannot be kept or read; the corpus itself can."""


class DamagedError(StoreError):
    """An index that is not what was written; it can be deleted, and nothing is lost."""
