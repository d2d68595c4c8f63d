"""Refuses connections inside this process, whoever makes them: our code, a library, or a file that tricked one.

Knows the events that Python raises before it looks up a name or hands an address to the system (PEP 578, and "audit
events" in the documentation of `socket`). What may connect, and why not, is told by whoever installs it. Native code
that calls the system by itself raises no such events: that none does is what tests/integration/test_offline.py watches.
"""

import sys
from collections.abc import Callable
from typing import Any

from app.errors import StayedOffline

# Event -> at which position of its arguments the address or name is. Where a socket comes first, its family counts.
_OF_SOCKETS = {"socket.connect": 1, "socket.bind": 1, "socket.sendto": 1, "socket.sendmsg": 1}
_OF_NAMES = {
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.gethostbyaddr": 0,
    "socket.getnameinfo": 0,
}
# Given a name, connect and its like look it up before they raise their event, so there must be no socket to call them.
_NEW = "socket.__new__"
_UNKNOWN_FAMILY = -1  # of a descriptor that is wrapped: it was judged, or will be when it is used
_LONGEST_HOST = 255


def install(refusal: Callable[[str], str]) -> None:
    """From now on ask `refusal(host)` before anything leaves this process; raise StayedOffline with what it answers.

    Holds as long as the process lives: nothing can take it back, and a second one can only refuse more. A socket of
    another family than AF_UNIX can't even be made.
    """

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if event == _NEW:
            address, family = None, arguments[1]
            if family == _UNKNOWN_FAMILY or _stays_here(family):
                return
        elif event in _OF_SOCKETS:
            address, family = arguments[_OF_SOCKETS[event]], arguments[0].family
            # Without an address it is for a connection that was judged when it was made.
            if address is None or _stays_here(family):
                return
        elif event in _OF_NAMES:
            address = arguments[_OF_NAMES[event]]
        else:
            return
        if text := refusal(_host(address)):
            raise StayedOffline(text)

    sys.addaudithook(hear)


def _stays_here(family: int) -> bool:
    """Sockets of the family AF_UNIX never leave the computer. Windows has none."""
    # Here and not above: who has a socket has this module, and the window should not wait for it.
    import socket

    return bool(family == getattr(socket, "AF_UNIX", None))


def _host(address: object) -> str:
    """The name or number in an address as `socket` takes it, in printable characters."""
    if isinstance(address, tuple) and address:
        address = address[0]
    if isinstance(address, bytes | bytearray):
        address = address.decode("ascii", "replace")
    text = address if isinstance(address, str) else ""
    return "".join(c if c.isprintable() else "?" for c in text[:_LONGEST_HOST]) or "a network"
