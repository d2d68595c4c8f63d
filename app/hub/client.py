"""Asks the hub what there is: searches, and all about one repository. Reads; downloads no model.

Knows huggingface_hub's HfApi and what its answers mean; what can be made of a repository is told by others. Everything
that a hub says is a stranger's: of the wrong type it counts as missing, and too long it is cut.
"""

import re
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import unquote

from huggingface_hub import HfApi, ModelInfo, get_session, hf_hub_url
from huggingface_hub.errors import HfHubHTTPError, HFValidationError
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]
from huggingface_hub.utils._http import hf_raise_for_status

from app import __version__
from app.core.hub import Form, FoundModel, HubFile, Query
from app.hub.connection import Connection, Unreachable, endpoint
from app.hub.failures import HubError, Why, told
from app.hub.ledger import NetworkLedger
from app.hub.model_info import classes_of, files_of, found_model, is_quantized, tags_of, text_of

_PROGRAM = "puna"
_MOST_FOUND = 100
_LONGEST_TEXT = 200
_NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
_HUB = re.compile(r"(?:https?://)?(?:www\.)?(?:huggingface\.co|hf\.co)/", re.IGNORECASE)
_EXPAND = (
    "config", "downloads", "gated", "gguf", "lastModified", "library_name", "likes", "pipeline_tag", "safetensors",
    "tags", "trendingScore",
)  # fmt: skip
# Wait so long before trying once more what may have been a moment's trouble.
_PAUSE = 1.0

_T = TypeVar("_T")


@dataclass(frozen=True)
class Found:
    """`left_out`: so many of the answers are nothing that Puna can use."""

    models: tuple[FoundModel, ...]
    left_out: int = 0


@dataclass(frozen=True)
class Listing:
    """A repository at `revision`, a commit. `classes` are the names of its architecture in config.json.

    `asked_as` is the name it was asked for by, where the hub now calls it otherwise.
    """

    found: FoundModel
    revision: str
    files: tuple[HubFile, ...]
    classes: tuple[str, ...] = ()
    asked_as: str = ""
    is_quantized: bool = False
    tags: frozenset[str] = field(default_factory=frozenset)


def name_in(text: str) -> str:
    """The repository that a person means by its name or its address; empty where it is something else."""
    text = text.strip()
    places = (_HUB, re.compile(re.escape(endpoint()) + "/", re.IGNORECASE))
    if match := next((match for place in places if (match := place.match(text))), None):
        # What follows the name leads to a file or a version of it.
        text = "/".join(unquote(text[match.end() :]).partition("?")[0].split("/")[:2])
    return text if _NAME.fullmatch(text) else ""


class HubClient:
    """`convertible` are the classes of config.json that can be converted. `token` is empty where nobody signed in."""

    def __init__(
        self,
        ledger: NetworkLedger,
        token: str = "",
        convertible: Collection[str] = (),
        timeout: float = 20.0,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self.endpoint = endpoint()
        self._connection = Connection(ledger, timeout)
        self._token = token
        self._convertible = frozenset(convertible)
        self._pause = pause
        self._api = HfApi(
            endpoint=self.endpoint, token=token or False, library_name=_PROGRAM, library_version=__version__
        )

    @property
    def has_token(self) -> bool:
        return bool(self._token)

    def search(self, query: Query) -> Found:
        """What fits, in the hub's order. A name or address of a repository finds that one first. Raises HubError."""
        first: list[FoundModel] = []
        if name := name_in(query.text):
            try:
                first = [self.listing(name).found]
            except HubError as error:
                if error.why is not Why.MISSING:
                    raise
        # Of one that is named, other forms are worth seeing, such as the GGUF made of it.
        text = re.sub(r"[-_.]?GGUF$", "", name.partition("/")[2], flags=re.IGNORECASE) if name else query.text
        tags = [f"license:{query.licence}"] if query.licence else []
        tags += {Form.GGUF: ["gguf"], Form.ADAPTER: ["peft"]}.get(query.form, []) if query.form else []
        is_filtered = bool(query.family or query.most_parameters or query.form)
        limit = max(1, min(_MOST_FOUND, query.limit * (2 if is_filtered else 1)))
        kind = "" if text or query.form is Form.ADAPTER else "text-generation"

        def ask() -> list[ModelInfo]:
            return list(
                self._api.list_models(
                    search=text[:_LONGEST_TEXT] or None,
                    filter=tags or None,
                    pipeline_tag=kind or None,
                    sort=query.sort.value,  # type: ignore[arg-type]  # it takes the hub's own names too
                    limit=limit,
                    expand=list(_EXPAND),  # type: ignore[arg-type]
                )
            )

        models = [found_model(info, self._convertible) for info in self._ask(f"search for {text or 'models'}", "", ask)]
        usable = [model for model in models if model.form is not Form.OTHER]
        names = {model.name for model in first}
        fitting = [model for model in usable if model.name not in names and _fits(model, query)]
        return Found(tuple(first + fitting)[: query.limit], len(models) - len(usable))

    def listing(self, name: str, revision: str | None = None) -> Listing:
        """Raises HubError."""
        why = f"details of {name}"

        def ask() -> ModelInfo:
            info = self._api.model_info(name, revision=revision, files_metadata=True)
            if info.siblings and all(sibling.size is None for sibling in info.siblings) and info.id != name:
                # The redirect of a model that was renamed has lost what was asked for.
                info = self._api.model_info(info.id, revision=revision, files_metadata=True)
            return info

        info = self._ask(why, name, ask)
        if not isinstance(info.sha, str) or not re.fullmatch("[0-9a-f]{40}", info.sha):
            raise HubError(Why.BROKEN, f"The hub doesn't say which version of {name} it has: try again later.")
        found = found_model(info, self._convertible)
        return Listing(
            found=found,
            revision=info.sha,
            files=files_of(info),
            classes=classes_of(info),
            asked_as=name if found.name != name else "",
            is_quantized=is_quantized(info),
            tags=tags_of(info),
        )

    def beginning(self, name: str, revision: str, path: str, n_bytes: int) -> bytes:
        """The first bytes of a file, at most `n_bytes`. Raises HubError."""
        url = hf_hub_url(name, path, revision=revision, endpoint=self.endpoint)
        headers = build_hf_headers(token=self._token or False, library_name=_PROGRAM, library_version=__version__)

        def ask() -> bytes:
            data = b""
            # A server that doesn't know ranges begins with the same bytes, and is left when they are there.
            asked = {**headers, "Range": f"bytes=0-{n_bytes - 1}", "Accept-Encoding": "identity"}
            with get_session().stream("GET", url, headers=asked) as response:
                if response.status_code == 416:  # an empty file has no first byte
                    return b""
                if response.status_code >= 400:
                    response.read()
                    hf_raise_for_status(response)
                for piece in response.iter_bytes():
                    data += piece
                    if len(data) >= n_bytes:
                        break
            return data[:n_bytes]

        return self._ask(f"{path} of {name}", name, ask)

    def account(self) -> str:
        """The name of the person whose token this is. Raises HubError where the hub doesn't know it."""
        answer = self._ask("whose token this is", "", self._api.whoami)
        return text_of(answer.get("name")) if isinstance(answer, dict) else ""

    def _ask(self, why: str, name: str, ask: Callable[[], _T]) -> _T:
        """Once more where it was the hub's or the line's trouble and may be over. Raises HubError."""
        try:
            return self._ask_once(why, name, ask)
        except HubError as error:
            if error.why not in (Why.BROKEN, Why.BUSY, Why.UNREACHABLE) or (error.wait or 0) > 5 * _PAUSE:
                raise
            if error.why is Why.BUSY and error.wait is None:
                raise
            self._pause(error.wait or _PAUSE)
            return self._ask_once(why, name, ask)

    def _ask_once(self, why: str, name: str, ask: Callable[[], _T]) -> _T:
        try:
            with self._connection.open(why):
                return ask()
        except (
            HfHubHTTPError, HFValidationError, Unreachable, ValueError, KeyError, TypeError, AttributeError,
            RecursionError,
        ) as error:  # fmt: skip
            # Those after the first three come from an answer that is no answer of a hub.
            raise told(error, name, self.endpoint, self.has_token) from error


def _fits(model: FoundModel, query: Query) -> bool:
    if query.form is not None and model.form is not query.form:
        return False
    if query.family and model.family and query.family.lower() != model.family.lower():
        return False
    too_large = query.most_parameters is not None and (model.parameters or 0) > query.most_parameters
    return not too_large
