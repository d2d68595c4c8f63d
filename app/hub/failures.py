"""What went wrong with the hub, each in one sentence: gated, missing, taken down, asked too often, not reached.

Knows the exceptions of huggingface_hub and httpx2, and what a person can do about each.
"""

import socket
import ssl
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from enum import StrEnum
from time import time

import httpx2
from huggingface_hub import errors

from app.errors import PunaError
from app.hub.connection import Unreachable


class Why(StrEnum):
    """Where a caller does something about it, it asks for the kind and not for the words."""

    GATED = "gated"
    MISSING = "missing"
    NO_VERSION = "no version"
    NO_FILE = "no file"
    DISABLED = "disabled"
    TOKEN = "token"
    REFUSED = "refused"
    BUSY = "busy"
    BROKEN = "broken"
    UNREACHABLE = "unreachable"


class HubError(PunaError):
    """`why` is the kind; `wait` is how many seconds the hub asks to wait, None where it says nothing."""

    def __init__(self, why: Why, text: str, wait: float | None = None) -> None:
        super().__init__(text)
        self.why = why
        self.wait = wait


def told(error: Exception, name: str, endpoint: str, has_token: bool) -> HubError:
    """`name` is the repository, empty where none was asked for. The sentence stands alone."""
    if isinstance(error, Unreachable):
        return HubError(Why.UNREACHABLE, _not_reached(error.__cause__, endpoint))
    for kind, sentence in _SENTENCES:
        if isinstance(error, kind):
            why, text = sentence(name, endpoint, has_token)
            return HubError(why, text)
    if isinstance(error, errors.HfHubHTTPError):
        return _of_status(error.response, name, endpoint)
    if isinstance(error, errors.HFValidationError):
        return HubError(Why.MISSING, f"{name[:200]!r} is no name of a model on a hub: it is like owner/model.")
    return HubError(
        Why.BROKEN,
        f"{endpoint} gave an answer that no hub gives: the network may want you to sign in first (open any page in a "
        "browser), or HF_ENDPOINT may be wrong.",
    )


def _gated(name: str, endpoint: str, has_token: bool) -> tuple[Why, str]:
    do = (
        f"accept them at {endpoint}/{name}, and wait until they let you in"
        if has_token
        else f"accept them at {endpoint}/{name}, and then sign in here with a token of your account"
    )
    return Why.GATED, f"{name} is only for those who have accepted its makers' terms: {do}."


def _missing(name: str, endpoint: str, has_token: bool) -> tuple[Why, str]:
    if has_token:
        return Why.MISSING, f"The hub has no model {name}, or none for your account: check the name, or search for it."
    return (
        Why.MISSING,
        f"The hub has no public model {name}: it was removed, or the name is another. If it is a private one, sign in.",
    )


def _disabled(name: str, endpoint: str, has_token: bool) -> tuple[Why, str]:
    return Why.DISABLED, f"The hub has taken {name} away from everybody: choose another model."


def _no_version(name: str, endpoint: str, has_token: bool) -> tuple[Why, str]:
    return Why.NO_VERSION, f"The hub no longer has this version of {name}: search for it again to get the newest."


def _no_file(name: str, endpoint: str, has_token: bool) -> tuple[Why, str]:
    return Why.NO_FILE, f"A file of {name} is no longer on the hub: search for it again to see what there is."


# The first that fits is taken: GatedRepoError is a RepositoryNotFoundError too.
_SENTENCES: tuple[tuple[type[Exception], Callable[[str, str, bool], tuple[Why, str]]], ...] = (
    (errors.GatedRepoError, _gated),
    (errors.DisabledRepoError, _disabled),
    (errors.RepositoryNotFoundError, _missing),
    (errors.RevisionNotFoundError, _no_version),
    (errors.EntryNotFoundError, _no_file),
)


def _of_status(response: httpx2.Response, name: str, endpoint: str) -> HubError:
    status = response.status_code
    if status == 401:
        return HubError(Why.TOKEN, "The hub doesn't know your token: sign in again with a new one.")
    if status == 403:
        what = f"{name} to your token" if name else "this to your token"
        return HubError(
            Why.REFUSED, f"The hub refuses {what}: give the token the permission to read, or sign in again."
        )
    if status == 429:
        wait = retry_after(response.headers.get("Retry-After"), time())
        when = f"in {_in_words(wait)}" if wait else "in some minutes"
        return HubError(Why.BUSY, f"The hub has been asked too often from here: try again {when}, or sign in.", wait)
    if status >= 500 or status == 408:
        wait = retry_after(response.headers.get("Retry-After"), time())
        return HubError(Why.BROKEN, f"The hub has a problem of its own ({status}): try again later.", wait)
    return HubError(Why.BROKEN, f"The hub at {endpoint} can't answer this ({status}): try again later.")


def retry_after(value: str | None, now: float) -> float | None:
    """Seconds from `now` in a header `Retry-After` (RFC 9110, 10.2.3), a number or a date; None where it is neither."""
    if not value:
        return None
    try:
        seconds = float(value) if value.strip().isdigit() else parsedate_to_datetime(value).timestamp() - now
    except (ValueError, OverflowError):
        return None
    return min(max(0.0, seconds), 86400.0)


def _not_reached(error: BaseException | None, endpoint: str) -> str:
    """Why no answer came from `endpoint`. `error` is of httpx2; what the system said is in its chain of causes."""
    host = endpoint.partition("://")[2]
    chain: list[BaseException] = []
    while error is not None and len(chain) < 10:
        chain.append(error)
        error = error.__cause__ or error.__context__
    if any(isinstance(one, ssl.SSLCertVerificationError) for one in chain):
        return (
            f"The connection to {host} is not safe, so nothing was sent: its certificate is not to be trusted. Check "
            "this computer's clock, and whether a program or a network reads what you send."
        )
    if any(isinstance(one, socket.gaierror) for one in chain):
        return f"{host} can't be found: check that this computer is connected to the internet."
    if any(isinstance(one, httpx2.ProxyError) for one in chain):
        return f"The proxy on the way to {host} refuses or is not there: check HTTPS_PROXY or the system's settings."
    if any(isinstance(one, httpx2.TooManyRedirects) for one in chain):
        return f"{host} sends in a circle: try again later."
    if any(isinstance(one, httpx2.TimeoutException) for one in chain):
        return f"{host} doesn't answer: the network or the hub may be slow, so try again."
    if any(isinstance(one, ConnectionRefusedError) for one in chain):
        return f"{host} takes no connections: check HF_ENDPOINT or the proxy, or try again later."
    return f"The connection to {host} broke: try again."


def _in_words(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} seconds"
    return f"{round(seconds / 60)} minutes"
