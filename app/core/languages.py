"""Languages of the window: code -> its name for itself. Each but English has resources/translations/puna_CODE.qm."""

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
