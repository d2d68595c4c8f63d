"""The job that signs a person in to the hub with a token, and out again. The token is kept by the system's keychain."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from app.errors import PunaError
from app.hub.connection import endpoint
from app.hub.sign_in import Keychain, checked
from app.jobs.search import client


def run(on_progress: Callable[[float, str], None], action: str, token: str = "") -> dict[str, Any]:
    """`action` is "in", with a `token` that the hub is asked about; "out"; or "state", which asks nobody.

    Result: `signed_in`: whether the keychain has a token now; `account`: whose it is, where the hub was asked; `note`:
    a sentence where the token could not be kept, so that the caller keeps it in memory and passes it to other jobs.
    Raises PunaError.
    """
    keychain = Keychain(urlsplit(endpoint()).netloc)
    account = note = ""
    if action == "in":
        token = checked(token)
        on_progress(0.0, "asking the hub whose token this is")
        account = client(token).account()
        note = keychain.save(token)
    elif action == "out":
        keychain.forget()
    elif action != "state":
        raise PunaError(f"There is no action {action!r}: choose in, out or state.")
    return {"signed_in": bool(keychain.load()), "account": account, "note": note}
