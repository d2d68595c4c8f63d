"""What this computer can take, told in parameters of a model. Memory that is available, never what is built in."""

# Four-bit weights as llama.cpp writes them (Q4_K_M), and what reading and answering needs beside them.
_BYTES_PER_PARAMETER = 4.85 / 8 * 1.08
_BESIDE = 1.2e9


def most_parameters() -> int:
    """The largest model that fits at four bits each, with a usual context; at least a hundred million."""
    # Here and not above: only who looks for models pays for it.
    import psutil

    available = psutil.virtual_memory().available
    return max(100_000_000, int((available - _BESIDE) / _BYTES_PER_PARAMETER))
