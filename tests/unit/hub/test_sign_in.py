from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.errors import PunaError
from app.hub.sign_in import Keychain, _safe, checked


class Memory(KeyringBackend):
    """A keychain that forgets when it is gone."""

    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class Locked(Memory):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the person said no")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("the person said no")


def test_a_token_is_kept_for_its_hub_and_forgotten() -> None:
    backend = Memory()
    keychain = Keychain("huggingface.co", backend)
    assert keychain.load() == ""
    assert keychain.save(" hf_abc\n") == ""
    assert keychain.load() == "hf_abc"
    assert Keychain("other.example", backend).load() == ""
    keychain.forget()
    keychain.forget()
    assert backend.kept == {}


def test_without_a_keychain_it_is_said_that_it_holds_for_this_run() -> None:
    keychain = Keychain("huggingface.co")
    keychain._backend = None
    assert not keychain.exists
    assert "until Puna is closed" in keychain.save("hf_abc")
    assert keychain.load() == ""
    keychain.forget()


def test_a_locked_keychain_keeps_nothing_and_nobody_crashes() -> None:
    keychain = Keychain("huggingface.co", Locked())
    assert keychain.load() == ""
    assert "until Puna is closed" in keychain.save("hf_abc")


@pytest.mark.parametrize("token", ["", "  ", "hf_a b", "hf_é", "hf_\x00", "x" * 300, "hf_a\r\nX-Evil: 1"])
def test_what_is_no_token_is_refused_before_it_is_sent(token: str) -> None:
    with pytest.raises(PunaError, match="no token"):
        checked(token)


def test_a_backend_that_is_no_systems_keychain_is_not_used() -> None:
    """Such as keyrings.alt's plain files."""
    assert _safe(Memory()) is None
    assert _safe(fail.Keyring()) is None
    assert _safe(null.Keyring()) is None
    assert _safe(chainer.ChainerBackend()) is None or type(_safe(chainer.ChainerBackend())).__module__ in (
        "keyring.backends.macOS",
        "keyring.backends.Windows",
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
    )
