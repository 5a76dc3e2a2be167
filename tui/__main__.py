"""`python -m tui` is `fasti`."""

from tui.cli.main import process

if __name__ == "__main__":
    process()
