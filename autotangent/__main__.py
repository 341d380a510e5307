"""`python -m autotangent`: the command line."""

import sys

from autotangent.cli import main

if __name__ == "__main__":
    sys.exit(main())
