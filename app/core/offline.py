"""When Puna may use a network: the rule of *Stay offline*, and the sentences in which a connection is refused.

Knows the switch, what the program was started with and what the process is; nothing of sockets or files.
"""

from collections.abc import Mapping

# Set to anything but "", "0", "false", "no" or "off", it refuses every connection, whatever the settings say.
VARIABLE = "PUNA_OFFLINE"
_UNSET = frozenset({"", "0", "false", "no", "off"})


def forced(environment: Mapping[str, str]) -> bool:
    """Whether the program was started to stay offline, which nothing in it can change."""
    return environment.get(VARIABLE, "").strip().lower() not in _UNSET


def refusal(host: str, is_forced: bool, stay_offline: bool) -> str:
    """Why nothing may connect to `host` now; empty where it may. For a process whose work needs a network."""
    if is_forced:
        return (
            f"Puna was started to stay offline, so it did not connect to {host}: start it again without --offline and "
            f"{VARIABLE}."
        )
    if stay_offline:
        return (
            f"Puna is set to stay offline, so it did not connect to {host}: switch off Stay offline in the settings, "
            "or with `puna network online`."
        )
    return ""


def interruption() -> str:
    """Why a connection was ended in its middle, the switch having been turned on meanwhile."""
    return (
        "Puna was set to stay offline meanwhile, so the connection was ended: switch off Stay offline in the settings "
        "to go on."
    )


def refusal_for_ever(host: str) -> str:
    """The same for a process that never needs a network, such as the window or a model's."""
    return (
        f"This part of Puna never uses a network, so it did not connect to {host}. That it was asked to is a mistake "
        "of Puna's: please report it."
    )


def state(is_forced: bool, stay_offline: bool) -> str:
    """What holds now, in a sentence."""
    if is_forced:
        return "Puna stays offline, because it was started to."
    return "Puna stays offline." if stay_offline else "Puna may connect when a search or a download needs it."
