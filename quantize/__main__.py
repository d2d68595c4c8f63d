"""`python -m quantize` is `puna quantize`: another door to the same command line."""

import sys

from app.__main__ import main

if __name__ == "__main__":
    sys.exit(main(["quantize", *sys.argv[1:]]))
