"""`python -m convert` is `puna convert`: another door to the same command line."""

import sys

from app.__main__ import main

if __name__ == "__main__":
    sys.exit(main(["convert", *sys.argv[1:]]))
