"""The table of formats. To add one: a module with `matches` and `read`, and its row here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.core.archive import ArchivedConversation
from app.storage.importers import (
    alpaca,
    chatgpt,
    claude,
    gpt4all,
    jan,
    llama_server,
    lm_studio,
    ollama,
    open_webui,
    openai_messages,
    openassistant,
    puna,
    sharegpt,
)
from app.storage.importers.context import Context, RecordFormat


@dataclass(frozen=True)
class FileFormat:
    """A format that is no JSON. `matches` sees the first sixteen bytes of the file."""

    name: str
    title: str
    matches: Callable[[bytes], bool]
    read: Callable[[Context], Iterator[ArchivedConversation]]


# The first that matches is taken: what is told by more comes first.
RECORD_FORMATS = (
    RecordFormat("puna", "Puna export", puna.matches, puna.read),
    RecordFormat("chatgpt", "ChatGPT export", chatgpt.matches, chatgpt.read),
    RecordFormat("claude", "Claude export", claude.matches, claude.read),
    RecordFormat("open-webui", "Open WebUI export", open_webui.matches, open_webui.read),
    RecordFormat("lm-studio", "LM Studio conversations", lm_studio.matches, lm_studio.read),
    RecordFormat("llama-server", "llama-server export", llama_server.matches, llama_server.read),
    RecordFormat("jan", "Jan threads", jan.matches, jan.read),
    RecordFormat("openassistant", "OpenAssistant trees", openassistant.matches, openassistant.read),
    RecordFormat("sharegpt", "ShareGPT data", sharegpt.matches, sharegpt.read),
    RecordFormat("messages", "OpenAI messages", openai_messages.matches, openai_messages.read),
    RecordFormat("alpaca", "Alpaca data", alpaca.matches, alpaca.read),
    RecordFormat("bare-messages", "list of messages", openai_messages.matches_message, openai_messages.read_bare),
)
FILE_FORMATS = (
    FileFormat("gpt4all", "GPT4All chats", gpt4all.matches, gpt4all.read),
    FileFormat("ollama", "Ollama database", ollama.matches, ollama.read),
)
FORMATS = (*RECORD_FORMATS, *FILE_FORMATS)
