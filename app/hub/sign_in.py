"""The hub's token in the system's keychain, and nowhere else.

Knows keyring and which of its backends keep secrets encrypted for the person; a backend that writes a plain file is
none. Where no keychain exists the token is the caller's to keep in memory.
"""

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import chainer
from keyring.errors import KeyringError

from app.errors import PunaError

_SERVICE = "Puna"
_MODULES = (
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
)
_LONGEST = 200


def checked(token: str) -> str:
    """Without the space around it. Raises PunaError where it can't be a token, which is never sent."""
    token = token.strip()
    if not token or len(token) > _LONGEST or not token.isascii() or not token.isprintable() or " " in token:
        raise PunaError("That is no token of a hub: it begins with hf_ and is one word. Copy it again.")
    return token


class Keychain:
    """The token for one hub, `host`."""

    def __init__(self, host: str, backend: KeyringBackend | None = None) -> None:
        self._host = host
        self._backend = backend if backend is not None else _safe(keyring.get_keyring())

    @property
    def exists(self) -> bool:
        return self._backend is not None

    def load(self) -> str:
        """Empty where there is none, or where the keychain stays locked."""
        if self._backend is None:
            return ""
        try:
            return self._backend.get_password(_SERVICE, self._host) or ""
        except Exception:
            # Backends raise errors of their own kinds, D-Bus's among them; searching works without a token.
            return ""

    def save(self, token: str) -> str:
        """Return a sentence where it could not be kept, empty where it was. Raises PunaError where it is no token."""
        token = checked(token)
        if self._backend is None:
            return _ONLY_NOW.format("This computer has no keychain")
        try:
            self._backend.set_password(_SERVICE, self._host, token)
        except Exception:
            return _ONLY_NOW.format("The keychain would not take the token")
        return ""

    def forget(self) -> None:
        """Raises PunaError where it is there and stays there."""
        if self._backend is None or not self.load():
            return
        try:
            self._backend.delete_password(_SERVICE, self._host)
        except KeyringError as error:
            raise PunaError(f"The keychain would not forget the token ({error}): remove it there.") from error


_ONLY_NOW = "{}, so it is kept until Puna is closed: you will be asked for it again. Puna never writes it to a file."


def _safe(backend: KeyringBackend) -> KeyringBackend | None:
    """The backend, or the first of a chain, that keeps secrets encrypted."""
    backends = list(backend.backends) if isinstance(backend, chainer.ChainerBackend) else [backend]
    return next((one for one in backends if type(one).__module__ in _MODULES), None)
