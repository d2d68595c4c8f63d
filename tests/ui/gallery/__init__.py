"""Pictures of every screen, state and error, for eyes and not for assertions: `make gallery`, or
`python -m tests.ui.gallery FOLDER [NAME]...`.

The window is the one that `app.main` builds, in a folder of its own, with real children: its models are converted by
jobs, its hub is on loopback, its engine is killed by a signal. Each state is reached once and photographed small,
usual and with text of 200 %, light and dark, with whatever lies over the window where it lies; the screen is a laptop's
of 1280×800. With QT_SCALE_FACTOR=2 everything is drawn for a screen of twice the pixels.

    camera          takes the pictures
    visit           a window that is open, and how to get somewhere in it
    runs            the folders that windows are opened in, with what is around them
    talks, contents what a person has written there, and with which models
    beginnings, conversations, dialogs, pages, jobs, mishaps    the states

The scripted engine's answers come in the order of the states, whatever is asked: of these (`mishaps.OF_ENGINES`) name
all up to the one that is wanted.

Only drawn from samples, as no child gets there in a moment or on any computer: a difference that needs a rule
(`adding_difference`), a drive that is not plugged in (`models_elsewhere`), and the sentences of a full disk and of a
bug of ours (`full_disk`, `mishap`). Not drawn at all: the system's own dialogs for files.
"""
