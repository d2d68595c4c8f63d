"""The text of a PDF, page by page. The one door to pypdf, which is pure Python and bounds what it inflates."""

import io
import logging
from collections.abc import Callable

import pypdf

from app.errors import PunaError

MAX_PAGES = 3000


def text_of(data: bytes, name: str, max_characters: int, on_progress: Callable[[float], None]) -> str:
    """Raise PunaError where it is locked, damaged or only pictures."""
    # It warns of every oddity of every file.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise PunaError(f"{name} is locked with a password: save a copy without one and attach that")
        n_pages = len(reader.pages)
        if n_pages > MAX_PAGES:
            raise PunaError(f"{name} has {n_pages:,} pages, more than the {MAX_PAGES:,} that are read: attach a part")
        pages: list[str] = []
        length = 0
        for number in range(n_pages):
            page = reader.pages[number].extract_text().strip()
            length += len(page)
            if page:
                pages.append(page)
            if length > max_characters:
                break
            on_progress((number + 1) / n_pages)
    except (PunaError, MemoryError):
        raise
    except NotImplementedError as error:
        raise PunaError(f"{name} uses a form of PDF that can't be read here: save it anew, or copy its text") from error
    except Exception as error:
        # What a damaged file makes pypdf raise is not only its own errors; ours has no other way to fail here.
        raise PunaError(f"{name} is damaged, so its text can't be read: open it and save it anew as PDF") from error
    if n_pages and not pages:
        raise PunaError(f"{name} has no text, only pictures of it: have its text recognised first, and attach that")
    return "\n\n".join(pages)
