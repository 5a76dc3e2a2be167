"""One index file: opened, made anew where it is of another version or damaged, written in whole transactions."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from types import TracebackType

from tui.errors import DamagedError, StoreError
from tui.notation import Any

VERSION = 17  # of the schema and of how values are packed
PATIENCE = 20.0  # seconds to wait for another process that writes
SMALL = 1_000_000  # bytes; an index up to this size is looked through as it is opened, 5 ms
# What SQLite says of a damaged schema quotes it, in whatever bytes it now has: that may not be text.
_FAULTS = (OSError, sqlite3.DatabaseError, UnicodeDecodeError)
_HERE = os.path.dirname(os.path.abspath(__file__))


class Database:
    """A connection to one index file; what SQLite says is told in the words of `StoreError`.

    One process may write while others read: who reads keeps seeing what was there when reading began.
    """

    def __init__(self, path: str, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls, path: str) -> "Database":
        """Open the index at `path`; an empty one where there is none, or one of another version.

        Raises:
            DamagedError: The file is no index, or not whole.
            StoreError: It cannot be opened or made.
        """
        with _Told(path):
            is_new = not os.path.exists(path)
            if is_new:
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # documents may be confidential
            address, is_uri = _address(path)
            connection = sqlite3.connect(
                address, timeout=PATIENCE, isolation_level=None, check_same_thread=False, uri=is_uri
            )
            database = cls(path, connection)
            try:
                database._settle()
            except BaseException:
                connection.close()
                raise
            return database

    def _settle(self) -> None:
        self._connection.execute("PRAGMA synchronous = NORMAL")
        if self._version() != VERSION:
            self._connection.execute("PRAGMA page_size = 2048")  # larger ones are seldom full
            self._connection.execute("PRAGMA journal_mode = WAL")
            with self.writing():
                if self._version() != VERSION:  # nobody else was faster
                    self._make()
        elif os.path.getsize(self.path) <= SMALL:
            [(said,)] = self._connection.execute("PRAGMA quick_check(1)")
            if said != "ok":
                raise DamagedError(_damaged(self.path))

    def _version(self) -> int:
        [(version,)] = self._connection.execute("PRAGMA user_version")
        return int(version)

    def _make(self) -> None:
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql LIKE ?"
        for pattern in ("CREATE VIRTUAL%", "CREATE TABLE%"):
            for (name,) in self._connection.execute(named, (pattern,)).fetchall():
                self._connection.execute(f'DROP TABLE IF EXISTS "{name}"')
        with open(os.path.join(_HERE, "schema.sql"), encoding="utf-8") as schema:
            for statement in _statements(schema.read()):
                self._connection.execute(statement)
        self._connection.execute(f"PRAGMA user_version = {VERSION}")

    def __del__(self) -> None:
        """A connection holds itself by the statements it keeps ready; not to be closed would leave its files behind."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.Error):
            self._connection.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of it is kept, or nothing.

        Raises:
            DamagedError: The file is not whole.
            StoreError: It cannot be written, as on a full disk.
        """
        with _Told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # a full disk may have rolled back by itself
                    self._connection.execute("ROLLBACK")
                raise

    def hold(self) -> None:
        """See from now on what is there now, whatever others write."""
        with _Told(self.path):
            self._connection.execute("BEGIN")

    def release(self) -> None:
        """See again what others write."""
        with _Told(self.path):
            if self._connection.in_transaction:
                self._connection.execute("COMMIT")

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """All rows of a query."""
        try:  # for what is asked most, without what `_Told` takes where all goes well
            return self._connection.execute(query, values).fetchall()
        except _FAULTS as error:
            raise _fault(self.path, error) from None

    def each(self, query: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """The rows of a query one by one; for many."""
        with _Told(self.path):
            yield from self._connection.execute(query, values)

    def run(self, statement: str, values: Sequence[Any] = ()) -> int:
        """One statement that changes something; returns the number of the row it put in."""
        try:
            return self._connection.execute(statement, values).lastrowid or 0
        except _FAULTS as error:
            raise _fault(self.path, error) from None

    def run_each(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """One statement for each of many rows."""
        with _Told(self.path):
            self._connection.executemany(statement, rows)

    def compact(self, indexes: Iterable[str]) -> None:
        """Write the file anew, without gaps, after the full-text indexes named; needs room for a second one meanwhile.

        Raises:
            StoreError: There is not so much room; all is as it was.
        """
        with _Told(self.path):
            for words in indexes:
                self._connection.execute(f"INSERT INTO {words} ({words}) VALUES ('optimize')")
            self._connection.execute("VACUUM")

    def trusting(self) -> "_Trusting":
        """Read what was found whole as it was opened; if that was an error, the index is deleted.

        Raises:
            DamagedError: It is damaged after all.
        """
        return _Trusting(self)


def delete(path: str) -> None:
    """Delete an index and what SQLite keeps beside it.

    Raises:
        StoreError: It cannot be deleted.
    """
    for ending in ("", "-wal", "-shm", "-journal"):
        try:
            os.unlink(path + ending)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise StoreError(f"Cannot delete the index {path}: {_reason(error)}.") from None


class _Told:
    """What goes wrong, in one plain sentence."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Nothing yet."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if isinstance(error, _FAULTS):
            raise _fault(self._path, error) from None


class _Trusting:
    """Whoever asks does so hundreds of times: a class costs a quarter of what a generator does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> None:
        """Nothing yet."""

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if kind and issubclass(kind, DamagedError):
            path = self._database.path
            self._database.close()
            delete(path)
            raise DamagedError(f"The index {path} was damaged and is deleted; ask again.") from None


def _address(path: str) -> tuple[str, bool]:
    """What SQLite is to open, and whether that is a URI: where nothing can be written, it must not look for a log."""
    if os.path.exists(f"{path}-wal") or not os.statvfs(path).f_flag & os.ST_RDONLY:
        return path, False
    from urllib.parse import quote

    return f"file:{quote(path)}?immutable=1", True


def _fault(path: str, error: BaseException) -> StoreError:
    if isinstance(error, OSError):
        return StoreError(f"Cannot keep an index at {path}: {_reason(error)}.")
    # "malformed" and "no such table" may come as either class.
    signs = ("malformed", "no such table", "no such column", "vtable")
    if isinstance(error, sqlite3.OperationalError) and not any(sign in str(error) for sign in signs):
        return StoreError(f"Cannot keep an index at {path}: {error}.")
    return DamagedError(_damaged(path))


def _damaged(path: str) -> str:
    return f"The index {path} is damaged."


def _reason(error: OSError) -> str:
    return (error.strerror or "it cannot be opened").lower()


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: `executescript` would end the transaction they stand in."""
    said = ""
    for line in script.splitlines(keepends=True):
        said += line
        if sqlite3.complete_statement(said):
            yield said
            said = ""
