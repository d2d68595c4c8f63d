"""What a job's process may connect to: nothing, unless its kind needs a network and Puna is not to stay offline.

Knows the kinds that need one, and where the switch is kept.
"""

import os
from collections.abc import Callable, Mapping

from app.core.offline import forced, refusal, refusal_for_ever
from app.jobs import NETWORK_KINDS
from app.paths import Paths
from app.storage.settings_file import SettingsFile

# Others go on with what is here already, and are refused when they come to a connection.
_NOTHING_WITHOUT = frozenset({"search", "hub_model", "download"})
_ACTIONS_NOTHING_WITHOUT = frozenset({("sign_in", "in")})


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
