"""Qt objects without widgets: they connect the window to history and to the children. QtCore only."""
