"""`python -m tui` is `fasti`."""

from tui.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
