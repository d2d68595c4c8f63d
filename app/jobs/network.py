"""What a job's process may connect to: nothing, unless its kind needs a network and Puna is not to stay offline.

Knows the kinds that need one, and where the switch and the ledger are kept.
"""

import os
import time
from collections.abc import Callable, Mapping

from app.core.offline import forced, interruption, refusal, refusal_for_ever
from app.errors import StayedOffline
from app.hub.ledger import NetworkLedger
from app.jobs import NETWORK_KINDS
from app.paths import Paths
from app.storage.settings_file import SettingsFile

# Others go on with what is here already, and are refused when they come to a connection.
_NOTHING_WITHOUT = frozenset({"search", "hub_model", "download"})
_ACTIONS_NOTHING_WITHOUT = frozenset({("sign_in", "in")})


# How long a connection may outlive the turning of the switch.
_SECONDS_BETWEEN_LOOKS = 1.0


def refusal_of(kind: str, paths: Paths) -> Callable[[str], str]:
    """For `app.network_guard.install` in the process of a job of this kind.

    The switch is read anew for each connection: one that is turned on in the middle of a download stops the next.
    """
    if kind not in NETWORK_KINDS:
        return refusal_for_ever
    return lambda host: refusal(host, forced(os.environ), SettingsFile(paths.settings).settings.stay_offline)


def refusal_at_start(kind: str, arguments: Mapping[str, str], paths: Paths) -> str:
    """Why a job that can do nothing without a network is not even begun; empty where it may be."""
    if kind in _NOTHING_WITHOUT or (kind, arguments.get("action")) in _ACTIONS_NOTHING_WITHOUT:
        return refusal_of(kind, paths)("the hub")
    return ""


def open_ledger(paths: Paths, clock: Callable[[], float] = time.monotonic) -> NetworkLedger:
    """For whatever connects in a job: it ends a transfer within a second of the switch being turned on."""
    next_look = clock() + _SECONDS_BETWEEN_LOOKS

    def may_go_on() -> None:
        nonlocal next_look
        if clock() >= next_look:
            next_look = clock() + _SECONDS_BETWEEN_LOOKS
            if SettingsFile(paths.settings).settings.stay_offline:
                raise StayedOffline(interruption())

    return NetworkLedger(paths.network_ledger, may_go_on=may_go_on)
