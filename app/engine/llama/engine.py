"""The engine that computes. Knows the order in which a question becomes an answer; its neighbours do the parts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.core.generation import AnswerItem, ChatRequest, LoadOptions, ModelInfo, PromptCount
from app.core.messages import Message
from app.core.prompt_preview import PromptPreview
from app.core.template_verdict import TemplateVerdict
from app.engine.detective import candidates, find_template, plan
from app.engine.llama.likelihood import Cancelled
from app.engine.llama.model import LoadedModel
from app.engine.options import check_options
from app.engine.preview import preview_of
from app.engine.prompt_tokens import Begun
from app.engine.reasoning import AnswerParts, format_of
from app.engine.request import FittedPrompt, counted_prompt, fitted_prompt, without_leading_space
from app.engine.sample_exchanges import EXCHANGES
from app.engine.template import TemplateFolder
from app.errors import PunaError

# Tokens at most that make up one character.
_UNSHOWN = 4


class LlamaEngine:
    """An app.engine.base.Engine."""

    def __init__(self, templates: TemplateFolder) -> None:
        self._templates = templates
        self._loaded: LoadedModel | None = None

    def load(
        self,
        options: LoadOptions,
        on_progress: Callable[[float], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ModelInfo:
        self.save(everything=True, interrupted=cancelled)
        self.close()
        self._loaded = LoadedModel(options, on_progress, cancelled)
        return self._loaded.info

    def generate(
        self, request: ChatRequest, cancelled: Callable[[], bool], on_prompt_progress: Callable[[int, int], None]
    ) -> Iterator[AnswerItem]:
        model = self._model()
        options = request.options
        check_options(options)
        chosen = self._templates.choose(request.template, model.chat_template)
        special_texts = {token.text for token in model.vocabulary.special_tokens}
        # A grammar holds from the first token on: nothing it lets through is reasoning, even where a prompt opened it.
        constrained = bool(options.grammar or options.json_schema)
        form = None if chosen.continues_text or constrained else format_of(chosen.source, special_texts)
        begun = request.begun
        prompt = fitted_prompt(
            request.messages,
            chosen,
            model.vocabulary,
            model.n_ctx,
            options.max_tokens,
            Begun(begun, form) if begun else None,
        )
        turn_ends = (*chosen.stop, *model.vocabulary.spelled_ends)

        def parts() -> AnswerParts:
            return AnswerParts(turn_ends, options.stop, form, prompt.ending)

        text = parts()
        if begun is not None:
            prompt = self._as_written(request.conversation, prompt, begun, parts, chosen.continues_text)
            if begun.content:
                text = AnswerParts(turn_ends, options.stop)
            else:
                model.told(prompt.begun, text, ended=False)
        model.use_adapters(request.adapters)
        answer = model.answer(
            request.conversation, prompt, options, text, cancelled, on_prompt_progress, request.wants_probability
        )
        goes_on = chosen.continues_text or (begun is not None and bool(begun.content))
        return answer if goes_on else without_leading_space(answer)

    def _as_written(
        self,
        conversation: str,
        prompt: FittedPrompt,
        begun: Message,
        parts: Callable[[], AnswerParts],
        continues_text: bool,
    ) -> FittedPrompt:
        """With the very tokens of the answer, where they are known: its text alone could be cut in other ways."""
        model = self._model()
        written = model.written(conversation)
        if written is None or written.prompt != prompt.tokens:
            return prompt
        # The last may be the beginning of a character that was never shown.
        for length in range(len(written.tokens), max(0, len(written.tokens) - _UNSHOWN), -1):
            reasoning, content = model.told(written.tokens[:length], parts())
            if (reasoning, content if continues_text else content.lstrip()) == (begun.reasoning, begun.content):
                return replace(prompt, begun=tuple(written.tokens[:length]))
        return prompt

    def count(self, request: ChatRequest) -> PromptCount:
        model = self._model()
        chosen = self._templates.choose(request.template, model.chat_template)
        return counted_prompt(request.messages, chosen, model.vocabulary, model.n_ctx, request.options.max_tokens)

    def count_texts(self, texts: Sequence[str]) -> list[int]:
        vocabulary = self._model().vocabulary
        return [len(vocabulary.tokenize(text)) for text in texts]

    def preview(self, request: ChatRequest) -> PromptPreview:
        model = self._model()
        chosen = self._templates.choose(request.template, model.chat_template)
        return preview_of(request.messages, chosen, model.vocabulary, model.n_ctx)

    def save(self, everything: bool, interrupted: Callable[[], bool] = lambda: False) -> None:
        if self._loaded is not None:
            self._loaded.save(everything, interrupted)

    def score_templates(
        self,
        exchanges: Sequence[tuple[Message, ...]],
        cancelled: Callable[[], bool],
        on_progress: Callable[[float], None],
    ) -> TemplateVerdict | None:
        model = self._model()
        templates = candidates(self._templates, model.chat_template)
        planned = plan(templates, exchanges or EXCHANGES, model.vocabulary, model.info.n_ctx_train)
        try:
            with model.likelihood(planned.n_tokens, cancelled) as scorer:
                return find_template(planned, scorer, model.vocabulary.n_tokens, on_progress)
        except Cancelled:
            return None

    def close(self) -> None:
        if self._loaded is not None:
            self._loaded.close()
            self._loaded = None

    def _model(self) -> LoadedModel:
        if self._loaded is None:
            raise PunaError("no model is loaded: choose one first")
        return self._loaded
