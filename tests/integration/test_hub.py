"""Search and details against a real hub on loopback, through the real huggingface_hub, in this process and in jobs."""

import gzip
import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.child_process import ChildProcess
from app.core.hub import Form, Query, Size, Sort, found_model, hub_model
from app.errors import PunaError
from app.hub.client import HubClient, name_in
from app.hub.failures import HubError, Why
from app.hub.ledger import NetworkLedger
from app.protocol import Failed, JobDone, JobProgress, StartJob
from tests.hub_repositories import convertible, ready
from tests.hub_server import Fault, HubServer, Repository

WEIGHTS, READY, GATED = "raincandy/TinyStories-656K", "ana/Tiny-Instruct-GGUF", "ana/Secret-GGUF"
CONVERTIBLE = {"LlamaForCausalLM"}


def head_of(architecture: str) -> bytes:
    """A GGUF that tells what it is and has nothing further."""

    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value)) + value.encode()

    entries = [text("general.architecture") + struct.pack("<I", 8) + text(architecture)]
    for key, number in (("block_count", 12), ("embedding_length", 768), ("attention.head_count", 12)):
        entries.append(text(f"{architecture}.{key}") + struct.pack("<II", 4, number))
    return b"GGUF" + struct.pack("<IQQ", 3, 0, len(entries)) + b"".join(entries)


@pytest.fixture(scope="module")
def repositories(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Repository]:
    folder = tmp_path_factory.mktemp("repositories")
    model = ready(folder)
    weights = convertible(tiny_stories)
    return [
        weights,
        model,
        replace(model, name=GATED, gated="manual"),
        replace(
            weights, name="ana/tiny-mamba", facts={**weights.facts, "config": {"architectures": ["MambaForCausalLM"]}}
        ),
        replace(weights, name="ana/tiny-awq", facts={**weights.facts, "tags": ["awq", "safetensors", "llama"]}),
        Repository(
            "ana/tiny-lora", {"adapter_config.json": b"{}", "adapter_model.safetensors": b"1"}, {"tags": ["peft"]}
        ),
        Repository("ana/tiny-pictures", {"unet.safetensors": b"1"}, {"tags": ["diffusers"]}),
        Repository("ana/Tiny-old-GGUF", moved_to=READY),
        Repository("ana/gone-GGUF", disabled=True),
        Repository("ana/bert-GGUF", {"e-f16.gguf": head_of("bert")}, {"tags": ["gguf"]}),
        replace(model, name="ana/tiny-pictures-GGUF", facts={"tags": ["gguf"], "pipeline_tag": "text-to-image"}),
    ]


@pytest.fixture
def hub(repositories: list[Repository], monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with HubServer(repositories) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


@pytest.fixture
def ledger(tmp_path: Path) -> NetworkLedger:
    return NetworkLedger(tmp_path / "ledger.jsonl")


def client(ledger: NetworkLedger, token: str = "", timeout: float = 20.0) -> HubClient:
    return HubClient(ledger, token, CONVERTIBLE, timeout, pause=lambda seconds: None)


def names(hub_client: HubClient, query: Query) -> list[str]:
    return [model.name for model in hub_client.search(query).models]


def test_a_search_finds_what_can_be_used_and_counts_the_rest(hub: HubServer, ledger: NetworkLedger) -> None:
    found = client(ledger).search(Query("tiny", sort=Sort.DOWNLOADS))
    assert [model.name for model in found.models] == [WEIGHTS, READY, "ana/tiny-lora"]
    assert found.left_out == 4  # of another family, quantized otherwise, pictures in two forms
    weights, model, adapter = found.models
    assert (weights.form, weights.family, weights.parameters, weights.licence) == (
        Form.WEIGHTS, "llama", 656_000, "apache-2.0",
    )  # fmt: skip
    assert (model.form, model.family, model.licence, model.likes) == (Form.GGUF, "llama", "mit", 20)
    assert adapter.form is Form.ADAPTER
    assert model.updated is not None


def test_filters(hub: HubServer, ledger: NetworkLedger) -> None:
    asked = client(ledger)
    assert names(asked, Query("tiny", form=Form.GGUF)) == [READY]
    assert names(asked, Query("tiny", form=Form.WEIGHTS)) == [WEIGHTS]
    assert names(asked, Query("tiny", licence="mit")) == [READY]
    assert names(asked, Query("", form=Form.GGUF, most_parameters=1_000)) == ["ana/bert-GGUF"]  # of unknown size
    assert names(asked, Query("", limit=1, sort=Sort.LIKES)) in ([READY], [GATED])
    assert names(asked, Query("tiny", family="qwen2")) == ["ana/tiny-lora"]  # whose family is not known


@pytest.mark.parametrize(
    "text",
    [READY, f"https://huggingface.co/{READY}", f"https://huggingface.co/{READY}/blob/main/x-Q4.gguf", f"hf.co/{READY}/",
     f"https://huggingface.co/{READY}?library=x"],
)  # fmt: skip
def test_a_name_or_an_address_is_found_first(hub: HubServer, ledger: NetworkLedger, text: str) -> None:
    assert names(client(ledger), Query(text))[0] == READY


def test_an_address_of_the_hub_in_use_is_known_and_other_places_are_words(hub: HubServer) -> None:
    assert name_in(f"{hub.url}/{READY}/tree/main") == READY
    assert name_in("https://example.org/a/b") == ""
    assert name_in("a llama that sings") == ""


def test_a_name_that_is_not_there_is_searched_for(hub: HubServer, ledger: NetworkLedger) -> None:
    assert names(client(ledger), Query("someone/TinyStories-656K")) == [WEIGHTS]


def test_details_have_sizes_and_checksums_of_every_file(hub: HubServer, ledger: NetworkLedger) -> None:
    listing = client(ledger).listing(READY)
    repository = hub.repositories[READY]
    assert listing.revision == repository.commit
    assert {file.path: file.size for file in listing.files} == {
        path: len(data) for path, data in repository.files.items()
    }
    files = {file.path: file for file in listing.files}
    assert len(files["Tiny-Instruct-Q4_K_M.gguf"].sha256) == 64
    assert (files["README.md"].sha256, len(files["README.md"].blob_id)) == ("", 40)


def test_a_renamed_model_is_found_under_its_new_name(hub: HubServer, ledger: NetworkLedger) -> None:
    listing = client(ledger).listing("ana/Tiny-old-GGUF")
    assert (listing.found.name, listing.asked_as) == (READY, "ana/Tiny-old-GGUF")
    assert all(file.size for file in listing.files)


def refusal(ask: Callable[[], Any]) -> HubError:
    with pytest.raises(HubError) as caught:
        ask()
    text = str(caught.value)
    assert text.endswith(".")
    assert "\n" not in text
    return caught.value


def test_each_refusal_of_the_hub_has_a_sentence_of_its_own(hub: HubServer, ledger: NetworkLedger) -> None:
    asked = client(ledger)
    revision = hub.repositories[GATED].commit
    said = {
        Why.GATED: refusal(lambda: asked.beginning(GATED, revision, "README.md", 100)),
        Why.MISSING: refusal(lambda: asked.listing("ana/nothing")),
        Why.DISABLED: refusal(lambda: asked.listing("ana/gone-GGUF")),
        Why.NO_VERSION: refusal(lambda: asked.listing(READY, "f" * 40)),
        Why.NO_FILE: refusal(lambda: asked.beginning(READY, "main", "nothing.gguf", 100)),
        Why.TOKEN: refusal(lambda: client(ledger, "hf_wrong").account()),
    }
    assert {why: error.why for why, error in said.items()} == {why: why for why in said}
    assert len({str(error) for error in said.values()}) == len(said)
    assert f"{hub.url}/{GATED}" in str(said[Why.GATED])
    assert refusal(lambda: asked.listing("not a name")).why is Why.MISSING


def test_a_token_opens_what_is_gated_and_never_goes_to_the_cdn(hub: HubServer, ledger: NetworkLedger) -> None:
    asked = client(ledger, hub.token)
    assert asked.account() == "ana"
    revision = hub.repositories[GATED].commit
    assert asked.beginning(GATED, revision, "Tiny-Instruct-Q4_K_M.gguf", 4) == b"GGUF"
    of_cdn = [request for request in hub.asked if request.port == "cdn"]
    assert of_cdn
    assert {request.token for request in of_cdn} == {""}
    assert {request.token for request in hub.asked if request.port == "hub"} == {hub.token}


def test_only_the_beginning_is_fetched_also_from_servers_without_ranges(hub: HubServer, ledger: NetworkLedger) -> None:
    path = "Tiny-Instruct-Q4_K_M.gguf"
    asked = client(ledger)
    assert len(asked.beginning(READY, "main", path, 1000)) == 1000
    deadline = time.monotonic() + 10
    while hub.sent_of(READY) == 0 and time.monotonic() < deadline:
        time.sleep(0.01)  # it counts what it has sent, after that
    assert hub.sent_of(READY) == 1000
    hub.fail(READY, path, Fault(ignore_range=True))
    assert asked.beginning(READY, "main", path, 1000) == hub.repositories[READY].files[path][:1000]


@pytest.mark.parametrize("status", [500, 502, 503, 429])
def test_a_moments_trouble_is_tried_once_more(hub: HubServer, ledger: NetworkLedger, status: int) -> None:
    hub.fail_api(Fault(status=status, headers={"Retry-After": "1"}))
    assert names(client(ledger), Query("tiny", form=Form.GGUF)) == [READY]
    assert len(hub.asked) == 2


def test_lasting_trouble_is_told(hub: HubServer, ledger: NetworkLedger) -> None:
    hub.always_fail_api(Fault(status=503))
    assert "problem of its own (503)" in str(refusal(lambda: client(ledger).search(Query("x"))))
    hub.always_fail_api(Fault(status=429, headers={"Retry-After": "600"}))
    before = len(hub.asked)
    error = refusal(lambda: client(ledger).search(Query("x")))
    assert (error.why, error.wait) == (Why.BUSY, 600)
    assert "10 minutes" in str(error)
    assert len(hub.asked) == before + 1
    hub.always_fail_api(Fault(status=403))
    assert refusal(lambda: client(ledger).listing(READY)).why is Why.REFUSED


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(redirect_loop=True), "in a circle"),
        (Fault(cut_after=20), "broke"),
        (Fault(stall_after=20), "doesn't answer"),
        (Fault(truncated_to=20), "gave an answer that no hub gives"),
        (Fault(redirect_to="/ana/Tiny-Instruct-GGUF/resolve/main/README.md"), "gave an answer that no hub gives"),
    ],
)
def test_each_way_of_getting_no_answer_is_told(hub: HubServer, ledger: NetworkLedger, fault: Fault, words: str) -> None:
    hub.always_fail_api(fault)
    assert words in str(refusal(lambda: client(ledger, timeout=0.5).search(Query("tiny"))))


def test_only_addresses_of_the_web_are_followed(hub: HubServer, ledger: NetworkLedger) -> None:
    hub.always_fail_api(Fault(redirect_to="ftp://example.org/x"))
    with pytest.raises(PunaError, match="points to ftp:"):
        client(ledger).search(Query("tiny"))


@pytest.mark.parametrize(
    "value",
    [{}, [], [1], [{"id": 5}], [{"name": "x"}], "text", None, [{"id": "a/b", "lastModified": "yesterday"}],
     [{"id": "a/b", "cardData": {"license": 5}, "tags": "x", "config": [], "gguf": 7, "safetensors": {"total": "x"}}]],
)  # fmt: skip
def test_answers_of_the_wrong_shape_are_no_answers(
    hub: HubServer, ledger: NetworkLedger, monkeypatch: pytest.MonkeyPatch, value: object
) -> None:
    server = Answering(json.dumps(value).encode())
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    with server:
        if value == {}:
            assert client(ledger).search(Query("x")).models == ()
        elif isinstance(value, list) and all(isinstance(one, dict) and "id" in one for one in value):
            with suppress(HubError):
                assert all(model.parameters is None for model in client(ledger).search(Query("x")).models)
        else:
            assert "no hub gives" in str(refusal(lambda: client(ledger).search(Query("x"))))
        with pytest.raises(HubError):
            client(ledger).listing("a/b")


def test_a_packed_answer_is_not_unpacked(ledger: NetworkLedger, monkeypatch: pytest.MonkeyPatch) -> None:
    server = Answering(gzip.compress(b"[" + b" " * 1_000_000 + b"]"), head="200 OK\r\nContent-Encoding: gzip")
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    with server:
        assert "no hub gives" in str(refusal(lambda: client(ledger).search(Query("x"))))


def test_an_endless_answer_ends(hub: HubServer, ledger: NetworkLedger, monkeypatch: pytest.MonkeyPatch) -> None:
    server = Answering(b"[" + b" " * (40 << 20) + b"]")
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    with server, pytest.raises(PunaError, match="longer than 32 MiB"):
        client(ledger).search(Query("x"))


class Answering:
    """A server that gives the same answer to everybody."""

    def __init__(self, body: bytes, tls: ssl.SSLContext | None = None, head: str = "200 OK") -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._body = body
        self._tls = tls
        self._head = head
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            try:
                with connection:
                    if self._tls:
                        connection = self._tls.wrap_socket(connection, server_side=True)
                    connection.recv(65536)
                    head = f"HTTP/1.1 {self._head}\r\nContent-Length: {len(self._body)}\r\nConnection: close\r\n\r\n"
                    connection.sendall(head.encode() + self._body)
                    connection.close()
            except OSError:
                continue


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(
    ledger: NetworkLedger, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    certificate = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = Answering(b"[]", context)
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    with server:
        assert "is not safe" in str(refusal(lambda: client(ledger).search(Query("x"))))
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert client(ledger).search(Query("x")).models == ()
    downgrading = Answering(b"", context, "302 Found\r\nLocation: http://127.0.0.1:9/x")
    monkeypatch.setenv("HF_ENDPOINT", downgrading.url)
    with downgrading, pytest.raises(PunaError, match="without encryption"):
        client(ledger).search(Query("x"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nothing"))
    with pytest.raises(PunaError, match="SSL_CERT_FILE"):
        client(ledger).search(Query("x"))


def self_signed(folder: Path) -> Path:
    """Key and certificate for 127.0.0.1 in one file."""
    x509 = pytest.importorskip("cryptography.x509")
    from datetime import UTC, datetime, timedelta
    from ipaddress import IPv4Address

    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test hub")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "hub.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return path


def test_no_name_no_server_no_address(ledger: NetworkLedger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "https://nobody.invalid")
    assert "connected to the internet" in str(refusal(lambda: client(ledger).search(Query("x"))))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert "takes no connections" in str(refusal(lambda: client(ledger).search(Query("x"))))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    assert "takes no connections" in str(refusal(lambda: client(ledger).search(Query("x"))))
    monkeypatch.setenv("HF_ENDPOINT", "hub.example")
    with pytest.raises(PunaError, match="no address of a hub"):
        client(ledger)


def test_the_proxy_of_the_environment_is_used(
    hub: HubServer, ledger: NetworkLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", hub.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    # A proxy is asked for the whole address.
    assert names(client(ledger), Query("tiny", form=Form.GGUF)) == [READY]
    assert hub.asked[0].path.startswith("http://hub.invalid/api/models?")


def test_every_request_is_in_the_ledger_with_its_reason_and_bytes(hub: HubServer, ledger: NetworkLedger) -> None:
    asked = client(ledger)
    asked.search(Query("tiny"))
    asked.listing(READY)
    refusal(lambda: asked.listing("ana/nothing"))
    record = ledger.read().connections
    assert [connection.why for connection in record] == [
        "search for tiny",
        f"details of {READY}",
        "details of ana/nothing",
    ]
    assert {connection.host for connection in record} == {hub.url.removeprefix("http://")}
    assert all(connection.sent > 50 and connection.received > 50 and connection.ended for connection in record)
    assert [bool(connection.problem) for connection in record] == [False, False, True]


def test_nothing_is_told_of_this_computer(hub: HubServer, ledger: NetworkLedger) -> None:
    client(ledger).search(Query("tiny"))
    assert [request.path.partition("?")[0] for request in hub.asked] == ["/api/models"]
    agent = hub.asked[0].headers["user-agent"]
    assert "puna" in agent
    assert "torch" not in agent
    assert "session" not in agent


# In jobs, as the window has them.


@pytest.fixture
def online(puna_home: Path) -> None:
    (puna_home / "settings.json").write_text(json.dumps({"stay_offline": False}))


def job(home: Path, kind: str, **arguments: str) -> dict[str, Any] | str:
    """The result, or the sentence of a failure."""
    with ChildProcess("job", home / "job.log") as child:
        child.send(StartJob(kind, arguments))
        while True:
            match child.receive():
                case JobDone(result):
                    return result
                case Failed(text):
                    return text
                case JobProgress():
                    continue
                case message:
                    raise AssertionError(message)


def test_a_search_job(hub: HubServer, puna_home: Path, online: None) -> None:
    result = job(puna_home, "search", query=json.dumps({"text": "tiny", "sort": "downloads"}))
    assert isinstance(result, dict)
    assert [found_model(model).name for model in result["models"]] == [WEIGHTS, READY, "ana/tiny-lora"]
    assert result["note"] == ""
    nothing = job(puna_home, "search", query=json.dumps({"text": "nothing like this"}))
    assert isinstance(nothing, dict)
    assert "Nothing was found" in nothing["note"]
    others = job(puna_home, "search", query=json.dumps({"text": "mamba"}))
    assert isinstance(others, dict)
    assert "of other kinds" in others["note"]


def test_a_details_job_of_weights(hub: HubServer, puna_home: Path, online: None) -> None:
    result = job(puna_home, "hub_model", name=WEIGHTS)
    assert isinstance(result, dict)
    model = hub_model(result)
    assert (model.problem, model.card) == ("", "# Tiny\n\nTells *stories*. x")
    balanced = next(proposal for proposal in model.proposals if proposal.size is Size.BALANCED)
    assert balanced.convert_to == "q4_k_m"
    assert {"model.safetensors", "config.json", "tokenizer.json"} <= {file.path for file in balanced.files}
    assert balanced.n_ctx == 512  # its trained length


def test_a_details_job_of_a_ready_model(hub: HubServer, puna_home: Path, online: None) -> None:
    result = job(puna_home, "hub_model", name=f"{hub.url}/ana/Tiny-old-GGUF")
    assert isinstance(result, dict)
    model = hub_model(result)
    assert "is now called" in model.found.sentence
    assert [proposal.files[0].path for proposal in model.proposals] == [
        "Tiny-Instruct-Q4_K_M.gguf",
        "Q8_0/Tiny-Instruct-Q8_0-00001-of-00003.gguf",
    ]
    assert len(model.proposals[1].files) == 3


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (GATED, "accepted its makers' terms"),
        ("ana/tiny-mamba", "MambaForCausalLM"),
        ("ana/bert-GGUF", "can't hold a conversation"),
        ("ana/tiny-awq", "quantized for other programs"),
        ("ana/tiny-lora", "is an adapter"),
        ("ana/tiny-pictures", "no weights that Puna can use"),
    ],
)
def test_what_cant_be_taken_says_why(hub: HubServer, puna_home: Path, online: None, name: str, words: str) -> None:
    result = job(puna_home, "hub_model", name=name)
    assert isinstance(result, dict)
    model = hub_model(result)
    assert words in model.problem
    assert model.proposals == ()


def test_a_token_of_this_run_opens_what_is_gated(hub: HubServer, puna_home: Path, online: None) -> None:
    result = job(puna_home, "hub_model", name=GATED, token=hub.token)
    assert isinstance(result, dict)
    assert hub_model(result).problem == ""
    wrong = job(puna_home, "sign_in", action="in", token="hf_wrong")
    assert wrong == "The hub doesn't know your token: sign in again with a new one."


def test_signing_in_and_out(hub: HubServer, puna_home: Path, online: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a keychain: `tests/unit/hub/test_sign_in.py` has one."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    result = job(puna_home, "sign_in", action="in", token=f" {hub.token}\n")
    assert isinstance(result, dict)
    assert (result["account"], result["signed_in"]) == ("ana", False)
    assert "until Puna is closed" in result["note"]
    asked = len(hub.asked)
    out = {"signed_in": False, "account": "", "note": ""}
    assert job(puna_home, "sign_in", action="state") == out
    assert job(puna_home, "sign_in", action="out") == out
    assert len(hub.asked) == asked
    assert hub.token not in (puna_home / "job.log").read_text()
    assert all(hub.token.encode() not in path.read_bytes() for path in puna_home.rglob("*") if path.is_file())


def test_offline_nothing_is_asked_and_the_catalogue_is_there(hub: HubServer, puna_home: Path) -> None:
    refused = job(puna_home, "search", query="{}")
    assert isinstance(refused, str)
    assert "stay offline" in refused
    assert isinstance(job(puna_home, "hub_model", name=READY), str)
    result = job(puna_home, "catalogue_model", name="Qwen/Qwen3-8B")
    assert isinstance(result, dict)
    model = hub_model(result)
    assert (model.revision, model.files) == ("", ())
    assert model.found.sentence
    assert {proposal.size for proposal in model.proposals} >= {Size.SMALL, Size.BALANCED}
    assert hub.asked == []
