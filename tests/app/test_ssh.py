"""Over SSH for real: OpenSSH's own daemon on loopback, logged in to with a pseudo-terminal."""

import getpass
import json
import os
import shlex
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.terminals import CHECKOUT, EXPLORE, OnTerminal, program

DAEMON = """\
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
"""
RESTLESS = (b"\x1b[?1000h", b"\x1b[?1002h", b"\x1b[?1003h", b"\x1b[?12h", b"\x1b[5m", b";5m")
"""Mouse reports, a blinking cursor, blinking text."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@pytest.fixture(scope="module")
def login() -> Iterator[list[str]]:
    """A command that logs in; what follows it is run there."""
    daemon, ssh, keygen = program("sshd"), program("ssh"), program("ssh-keygen")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # sshd shuts itself in there, and a container has none
    with tempfile.TemporaryDirectory(prefix="fasti") as folder:
        for key in ("host", "user"):
            subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/{key}"], check=True)
        Path(folder, "config").write_text(DAEMON.format(folder=folder))
        port = free_port()
        running = subprocess.Popen(
            [daemon, "-D", "-e", "-f", f"{folder}/config", "-p", str(port)], stderr=subprocess.PIPE
        )
        options = ["StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "IdentitiesOnly=yes"]
        options = [word for option in options for word in ("-o", option)]
        wait_for(port, running)
        yield [
            ssh,
            "-tt",
            "-F",
            "none",
            "-i",
            f"{folder}/user",
            "-p",
            str(port),
            *options,
            f"{getpass.getuser()}@127.0.0.1",
        ]
        running.kill()
        running.wait()


def wait_for(port: int, daemon: "subprocess.Popen[bytes]") -> None:
    for _ in range(100):
        assert daemon.poll() is None, daemon.stderr and daemon.stderr.read().decode()
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return


@contextmanager
def logged_in(login: list[str], folder: Path) -> Iterator[OnTerminal]:
    """The explorer at the far end of a line, its state and its number in a folder."""
    setting = {"XDG_STATE_HOME": str(folder), "PYTHONPATH": str(CHECKOUT), "LC_ALL": "C.UTF-8"}
    there = [f"{name}={value}" for name, value in setting.items()]
    far = f"cd {shlex.quote(str(CHECKOUT))} && echo $$ > {folder}/number && exec env {shlex.join([*there, *EXPLORE])}"
    with OnTerminal([*login, far], {}) as terminal:
        assert terminal.shows("harbour ▸"), terminal.text
        terminal.rest()
        yield terminal


def test_it_is_browsed_over_the_line(login: list[str], tmp_path: Path) -> None:
    with logged_in(login, tmp_path) as terminal:
        assert "▶TAN, Wei" in terminal.text
        terminal.type("j")
        assert terminal.shows("▶OKAFOR, Ruth")
        terminal.type("/audit\r")
        assert terminal.shows("“audit”")
        terminal.type("\r")
        assert terminal.shows("Esc back")
        terminal.resize(100, 30)
        terminal.screen.resize(30, 100)
        terminal.type("\x1b")
        assert terminal.shows("q quit")
        terminal.type("y")
        assert terminal.shows("Sent to the terminal (OSC 52)")
        terminal.rest()
        assert terminal.copied == [(tmp_path / "fasti" / "last-copy.txt").read_text("utf-8")]
        terminal.type("q")
        terminal.read(5)
        assert terminal.sent.endswith(b"\x1b[?1004l")
        assert terminal.exit_code() == 0


def test_nothing_moves_by_itself_and_nothing_is_sent_while_nothing_happens(login: list[str], tmp_path: Path) -> None:
    with logged_in(login, tmp_path) as terminal:
        assert terminal.read(3) == b""
        for keys in ("j", "?", "x", ":"):
            terminal.type(keys)
            terminal.rest(1)
            assert terminal.read(1.5) == b"", f"after {keys}"
        assert not [mode for mode in RESTLESS if mode in terminal.sent]


def test_a_line_that_drops_loses_no_place(login: list[str], tmp_path: Path) -> None:
    with logged_in(login, tmp_path) as terminal:
        number = int((tmp_path / "number").read_text())
        terminal.type("vG")
        assert terminal.shows("undated last")
        terminal.kill()
        for _ in range(100):
            if not Path(f"/proc/{number}").exists():
                break
            time.sleep(0.05)
        assert not Path(f"/proc/{number}").exists()
    [kept] = (tmp_path / "fasti").glob("harbour-*.json")
    assert json.loads(kept.read_text("utf-8"))["cursor"] == "survey"
    with logged_in(login, tmp_path) as terminal:
        assert "undated last" in terminal.text
        assert "▶undated" in terminal.text
