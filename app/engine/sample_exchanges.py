"""Short exchanges that any chat model could have had: what templates are compared with where a person gives none.

Written for this purpose. The answers are plain facts that small models know too, begin in different ways, and are
complete, so that a chat model would end there. A few are in other languages, a few are second turns.
"""

from app.core.messages import Message, Role

Exchange = tuple[Message, ...]


def _exchange(*texts: str) -> Exchange:
    roles = (Role.USER, Role.ASSISTANT)
    return tuple(Message(roles[at % 2], text) for at, text in enumerate(texts))


# The first few decide which templates are looked at more closely, so every kind is among them.
EXCHANGES: tuple[Exchange, ...] = (
    _exchange("What is the capital of France?", "The capital of France is Paris."),
    _exchange(
        "Hi! Can you help me with something?",
        "Of course! What do you need help with?",
        "How many days are there in a week?",
        "There are seven days in a week: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.",
    ),
    _exchange("Write one sentence about the sea.", "Waves rolled gently onto the shore as the sun went down."),
    _exchange("Translate into English: Guten Morgen!", "Good morning!"),
    _exchange(
        "Name three fruits.",
        "Apples, bananas and oranges.",
        "Which of them is yellow?",
        "Bananas are yellow when they are ripe.",
    ),
    _exchange("What is 2 + 2?", "2 + 2 equals 4."),
    _exchange("¿De qué color es la nieve?", "La nieve es blanca."),
    _exchange(
        "Explain in one sentence why we need sleep.",
        "Sleep gives the body and the brain time to rest, to repair themselves and to store what was learned.",
    ),
    _exchange(
        "Why is the sky blue?",
        "Air scatters blue light more strongly than red light, so the sky looks blue.",
        "Thank you!",
        "You're welcome! Let me know if you have any other questions.",
    ),
    _exchange("Give me a tip for learning a language.", "Practice a little every day, and speak as often as you can."),
    _exchange("Wie viele Beine hat eine Spinne?", "Eine Spinne hat acht Beine."),
    _exchange("Complete the list: one, two, three,", "four, five, six"),
)
