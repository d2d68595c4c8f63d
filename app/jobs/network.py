"""What a job's process may connect to: nothing, unless its kind needs a network and Puna is not to stay offline.

Knows the kinds that need one, and where the switch is kept.
"""

import os
from collections.abc import Callable

from app.core.offline import forced, refusal, refusal_for_ever
from app.jobs import NETWORK_KINDS
from app.paths import Paths
from app.storage.settings_file import SettingsFile


def refusal_of(kind: str, paths: Paths) -> Callable[[str], str]:
    """For `app.network_guard.install` in the process of a job of this kind.

    The switch is read anew for each connection: one that is turned on in the middle of a download stops the next.
    """
    if kind not in NETWORK_KINDS:
        return refusal_for_ever
    return lambda host: refusal(host, forced(os.environ), SettingsFile(paths.settings).settings.stay_offline)


def refusal_at_start(kind: str, paths: Paths) -> str:
    """Why a job that needs a network is not even begun; empty where it may be, or needs none."""
    return refusal_of(kind, paths)("the hub") if kind in NETWORK_KINDS else ""
