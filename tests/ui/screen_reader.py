"""A small screen reader for one test: asks a question in Puna's window through AT-SPI and tells what it could read.

Usage: /usr/bin/python3 screen_reader.py QUESTION ANSWER. Runs in the system's Python, which has the bindings of the
desktop's accessibility bus. Prints one line of JSON: the names of what it used, the answer as it was read from the
transcript, and what was announced meanwhile.
"""

import json
import sys
import time

import pyatspi
from gi.repository import GLib

WAIT_S = 20


def wait_for(find):
    """The first result that is not None; what arrives on the bus is handled meanwhile."""
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline:
        try:
            found = find()
        except Exception:  # a widget may go while the tree is walked
            found = None
        if found is not None:
            return found
        until = time.monotonic() + 0.05
        while time.monotonic() < until:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.005)
    raise SystemExit("not found in time")


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((each for each in desktop if each is not None and each.name == "Puna"), None)


def below(node):
    yield node
    for child in node:
        if child is not None:
            yield from below(child)


def message_field(puna):
    return next((each for each in below(puna) if each.name == "Message" and "EditableText" in interfaces(each)), None)


def interfaces(node):
    return pyatspi.listInterfaces(node)


def button(puna, name):
    return next((each for each in below(puna) if each.name.startswith(name) and "Action" in interfaces(each)), None)


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def reading(puna, words):
    for each in below(puna):
        if "Text" in interfaces(each) and words in text_of(each):
            return text_of(each)
    return None


def main():
    question, answer = sys.argv[1:]
    announced = []
    pyatspi.Registry.registerEventListener(lambda event: announced.append(str(event.any_data)), "object:announcement")
    puna = wait_for(application)
    field = wait_for(lambda: message_field(puna))
    field.queryEditableText().setTextContents(question)
    send = wait_for(lambda: button(puna, "Send"))
    send.queryAction().doAction(0)
    read = wait_for(lambda: reading(puna, answer))
    until = time.monotonic() + 2
    while time.monotonic() < until and answer.split()[-1] not in " ".join(announced):
        GLib.MainContext.default().iteration(False)
        time.sleep(0.01)
    print(json.dumps({"field": field.name, "button": send.name, "read": read, "announced": announced}))


if __name__ == "__main__":
    main()
