"""Who reads many documents: this process, several on this machine, or a Dask cluster; always in the same order.

What was read is joined by this process or several on this machine, which all must see the index.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from itertools import chain

from tui.corpus.reading import Look, look
from tui.corpus.sources import Source
from tui.errors import SettingsError
from tui.notation import TypeVar
from tui.values import dataclass

WORTH_A_POOL = 5_000_000  # bytes; below that, starting processes costs more than they save
BATCH = 100_000  # bytes of documents that one worker reads at a time
REACHING = 10.0  # seconds to reach a cluster in
GLANCE = 0.2  # seconds between two looks at whether Ctrl-C was pressed while a result is waited for
AHEAD = 4  # batches for each worker that are given out before their results are wanted
_Given = TypeVar("_Given")
_Done = TypeVar("_Done")


@dataclass(frozen=True, slots=True)
class Task:
    """A source to look at: its sum if it is known, and what it is read with."""

    source: Source
    sha256: str
    how: str


def looks(tasks: Sequence[Task], workers: int | None = None, cluster: str | None = None) -> Iterator[Look]:
    """Look at sources, in their order whoever looks.

    Args:
        tasks: The sources.
        workers: Processes; one for each core if None. One, or little to read, is this process.
        cluster: The address of a Dask scheduler; its workers must see the files at the same paths.

    Raises:
        SettingsError: The cluster cannot be reached, or `distributed` is not installed.
    """
    if cluster:
        with _cluster(cluster) as (executor, count):
            yield from chain.from_iterable(_ordered(look_at, _batches(tasks), executor, count))
        return
    count = workers or cores()
    if count == 1 or sum(task.source.size for task in tasks) < WORTH_A_POOL:
        yield from map(_look, tasks)
        return
    with _pool(count) as executor:
        yield from chain.from_iterable(_ordered(look_at, _batches(tasks), executor, count))


def apart(work: Callable[[_Given], _Done], given: Iterable[_Given], workers: int) -> Generator[_Done, None, None]:
    """Do some work in so many processes that share nothing open with this one; results in the order of what is given.

    SQLite would take what it has open here for its own, and locks with it.
    """
    with _pool(workers, "spawn") as executor:
        yield from _ordered(work, given, executor, workers)


@contextmanager
def _pool(count: int, start: str | None = None) -> Iterator[Executor]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    executor = ProcessPoolExecutor(count, get_context(start), _end_with_parent)
    try:
        yield executor
    finally:
        with _undisturbed():
            executor.shutdown(cancel_futures=True)


def _end_with_parent() -> None:
    """End this worker as soon as nobody is left to give it work, or to take what it did: its parent was killed."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait
    from threading import Thread

    parent = parent_process()
    assert parent is not None

    def end() -> None:
        wait([parent.sentinel])
        os._exit(1)

    Thread(target=end, daemon=True).start()


def _ordered(
    work: Callable[[_Given], _Done], batches: Iterable[_Given], executor: Executor, workers: int
) -> Iterator[_Done]:
    """Results in the order of the batches; only so many are given out that their results fit into memory."""
    given: deque[Future[_Done]] = deque()
    try:
        for batch in batches:
            if len(given) == workers * AHEAD:
                yield _result(given.popleft())
            with _undisturbed():
                given.append(executor.submit(work, batch))
        while given:
            yield _result(given.popleft())
    finally:
        with _undisturbed():
            for future in given:
                future.cancel()


def _result(future: Future[_Done]) -> _Done:
    from concurrent.futures import wait

    while not future.done():
        with _undisturbed():
            wait([future], GLANCE)
    with _undisturbed():
        return future.result()


def _batches(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    batch, size = list[Task](), 0
    for task in tasks:
        batch.append(task)
        size += task.source.size
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def look_at(tasks: Sequence[Task]) -> list[Look]:
    """Look at some sources; what a worker is asked to do."""
    return [_look(task) for task in tasks]


def _look(task: Task) -> Look:
    return look(task.source, task.sha256, task.how)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let a Ctrl-C wait until an executor's call is over.

    Raised inside one, it can leave a lock of the executor's taken for ever. Processes and threads that a call
    starts keep the signal from themselves for good: the thread that asked for the work answers it alone.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _cluster(address: str) -> Iterator[tuple[Executor, int]]:
    try:
        from distributed import Client
    except ImportError:
        raise SettingsError("`--cluster` needs Dask: install fasti[cluster].") from None
    try:
        client = Client(address, timeout=REACHING, set_as_default=False)
    except (OSError, ValueError):
        raise SettingsError(f"There is no Dask scheduler at “{address}”.") from None
    with client:
        yield client.get_executor(pure=False), max(1, sum(client.ncores().values()))
