"""Who reads many documents: the same bytes in the same order, whoever did."""

import importlib.util
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import Any, cast

import pytest

from tests.indexes import held, in_memory, opened, path_of, write_stories
from tui.corpus import Cache, index_corpus, joining, workers
from tui.corpus.indexing import Joining, Progress, Watch
from tui.corpus.reading import Look
from tui.corpus.sources import find
from tui.corpus.workers import Task, looks
from tui.errors import SettingsError
from tui.store.marks import Stage

CHECKOUT = Path(__file__).parents[1]
pytestmark = pytest.mark.usefixtures("same_extractor")
no_dask = pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="fasti[cluster] is not installed")


def index_with(folder: Path, cache: Path, watch: Watch) -> dict[str, list[tuple[object, ...]]]:
    in_memory(index_corpus([folder], Cache(str(cache)), lambda: watch))
    return held(path_of(folder, cache))


def test_two_workers_leave_the_same_index_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WORTH_A_POOL", 0)
    monkeypatch.setattr(workers, "BATCH", 500)
    folder = write_stories(tmp_path / "minutes", 30)
    (folder / "b.pdf").write_bytes(b"%PDF-1.7")
    told: list[Progress] = []
    one = index_with(folder, tmp_path / "one", Watch(workers=1))
    assert index_with(folder, tmp_path / "two", Watch(workers=2, tell=told.append)) == one
    assert [progress.done for progress in told] == list(range(32))  # told before the first, too
    assert told[-1].size == told[-1].of_size
    assert told[-1].read == 31


def test_two_workers_join_what_many_documents_state_as_one_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_stories(tmp_path / "minutes", 30)
    one = index_with(folder, tmp_path / "one", Watch(workers=1))
    monkeypatch.setattr(joining, "MANY", 0)
    monkeypatch.setitem(joining.LIMITS, Stage.BLOCKS, 3)
    told: list[Joining] = []
    assert index_with(folder, tmp_path / "two", Watch(workers=2, tell_joining=told.append)) == one
    assert [each.done for each in told if each.keys == "events"][:2] == [3, 6]


def test_workers_look_in_the_order_of_the_tasks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WORTH_A_POOL", 0)
    monkeypatch.setattr(workers, "BATCH", 1)
    folder = write_stories(tmp_path / "minutes", 25)
    tasks = [Task(source, "", "") for source in find([folder]).sources]
    assert [seen.source for seen in looks(tasks, 2)] == [task.source for task in tasks]


def test_little_text_is_read_without_other_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", None)
    folder = write_stories(tmp_path / "minutes", 3)
    assert len(list(looks([Task(source, "", "") for source in find([folder]).sources], 2))) == 3


INTERRUPTED = """
import os, signal, sys
from tui import resources
from tui.cli.main import main
from tui.corpus import indexing, workers
keep, kept = indexing.keep, []
def interrupted(index, document):
    keep(index, document)
    kept.append(document)
    if len(kept) == 30:
        os.killpg(0, signal.SIGINT)  # as a terminal does, to all of them
indexing.keep = interrupted
resources.version_of = lambda *rooms: "1"
workers.WORTH_A_POOL, workers.BATCH = 0, 500
raise SystemExit(main(["index", sys.argv[1], "--cache", sys.argv[2], "--workers", sys.argv[3]]))
"""


@pytest.mark.parametrize("count", ["1", "2"])
def test_ctrl_c_ends_indexing_quietly_and_keeps_what_is_done(tmp_path: Path, count: str) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 400), tmp_path / "cache"
    command = [sys.executable, "-c", INTERRUPTED, str(folder), str(cache), count]
    with subprocess.Popen(
        command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as indexing:
        out, err = indexing.communicate(timeout=60)
    assert (indexing.returncode, out, err) == (130, "", "")
    done = len(held(path_of(folder, cache))["documents"])
    assert 0 < done < 400
    told: list[Progress] = []
    index_corpus([folder], Cache(str(cache)), lambda: Watch(workers=1, tell=told.append))
    assert told[-1].read == 400 - done


KILLED = """
import os, signal, sys
from tui import resources
from tui.cli.main import main
from tui.corpus import indexing, joining, workers
def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[3] == "reading":
    indexing.keep = killed
else:
    joining._keep_blocks = killed
joining.MANY, workers.WORTH_A_POOL, workers.BATCH = 0, 0, 500
resources.version_of = lambda *rooms: "1"
main(["index", sys.argv[1], "--cache", sys.argv[2], "--workers", "2"])
"""


@pytest.mark.parametrize("work", ["reading", "joining"])
def test_workers_end_when_who_gave_them_work_is_killed(tmp_path: Path, work: str) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 40), tmp_path / "cache"
    command = [sys.executable, "-c", KILLED, str(folder), str(cache), work]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, start_new_session=True) as indexing:
        try:
            indexing.communicate(timeout=300)  # ends when nobody has its stdout any more, a worker neither
        finally:
            with suppress(ProcessLookupError):
                os.killpg(indexing.pid, signal.SIGKILL)
    assert indexing.returncode == -signal.SIGKILL


def test_ctrl_c_waits_until_the_executor_is_out_of_its_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that is interrupted while it takes a lock of the executor's would leave it taken for ever."""

    class Interrupted(Future[list[Look]]):
        after = False

        def result(self, timeout: float | None = None) -> list[Look]:
            signal.pthread_kill(threading.get_ident(), signal.SIGINT)
            seen = super().result(timeout)
            Interrupted.after = True
            return seen

    class Here(Executor):
        def submit(self, call: Callable[..., Any], /, *args: Any, **named: Any) -> Future[Any]:
            future = Interrupted()
            future.set_result(call(*args, **named))
            return future

    monkeypatch.setattr(workers, "_cluster", lambda _: nullcontext((Here(), 1)))
    folder = write_stories(tmp_path / "minutes", 1)
    with pytest.raises(KeyboardInterrupt):
        list(looks([Task(source, "", "") for source in find([folder]).sources], cluster="here"))
    assert Interrupted.after


def test_workers_are_deaf_to_ctrl_c_from_their_first_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WORTH_A_POOL", 0)
    monkeypatch.setattr(workers, "_look", lambda _: (os.getpid(), signal.pthread_sigmask(signal.SIG_BLOCK, [])))
    folder = write_stories(tmp_path / "minutes", 1)
    (seen,) = looks([Task(source, "", "") for source in find([folder]).sources], 2)
    pid, blocked = cast(tuple[int, set[signal.Signals]], seen)
    assert pid != os.getpid()
    assert signal.SIGINT in blocked
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


@no_dask
def test_a_cluster_of_two_processes_leaves_the_same_index(tmp_path: Path) -> None:
    from distributed import LocalCluster

    folder = write_stories(tmp_path / "minutes", 20)
    one = index_with(folder, tmp_path / "one", Watch(workers=1))
    with LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        preload=[f"import sys; sys.path.insert(0, {str(CHECKOUT)!r})"],
    ) as cluster:
        assert index_with(folder, tmp_path / "two", Watch(cluster=cluster.scheduler_address)) == one


@no_dask
def test_a_cluster_that_is_not_there_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "REACHING", 0.2)
    folder = write_stories(tmp_path / "minutes", 1)
    with pytest.raises(SettingsError, match=r"^There is no Dask scheduler at “tcp://127\.0\.0\.1:9”\.$"):
        index_with(folder, tmp_path / "cache", Watch(cluster="tcp://127.0.0.1:9"))


def test_a_cluster_without_dask_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    folder = write_stories(tmp_path / "minutes", 1)
    with pytest.raises(SettingsError, match=r"install fasti\[cluster\]"):
        index_with(folder, tmp_path / "cache", Watch(cluster="tcp://127.0.0.1:9"))
    assert opened(folder, tmp_path / "cache").events
