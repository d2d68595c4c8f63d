"""A file of weights mapped into memory, so that what is read of it costs no memory that the system can't take back.

Knows how to let go of pages and of the mapping; knows no format.
"""

import mmap
import os
from pathlib import Path

import numpy as np

from convert.checkpoints.tensors import Array
from convert.errors import ConvertError


class MappedFile:
    """Raises ConvertError where the file is empty or can't be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                self.size = os.fstat(file.fileno()).st_size
                if not self.size:
                    raise ConvertError(f"{path} is empty: download it again.")
                self.bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError as error:
            raise ConvertError(f"{path} can't be read ({error.strerror}).") from error

    def array(self, dtype: str, count: int, offset: int) -> Array:
        """`count` numbers of numpy's type `dtype` from the byte `offset` on, which must all lie in the file."""
        return np.frombuffer(self.bytes, dtype, count, offset)

    def release(self) -> None:
        # Pages of a file can be read again; without this they would pile up in the process.
        if hasattr(self.bytes, "madvise") and hasattr(mmap, "MADV_DONTNEED"):
            self.bytes.madvise(mmap.MADV_DONTNEED)

    def close(self) -> None:
        # Where arrays are still in use the map goes with the last of them.
        try:
            self.bytes.close()
        except BufferError:
            return
