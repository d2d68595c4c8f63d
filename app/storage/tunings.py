"""How each conversation is answered, kept with it. What the values mean is told in `app.core.tuning`."""

from app.core.tuning import Tuning, tuning_from, tuning_text
from app.storage.database import Database


class Tunings:
    """Of the conversations in `database`, which is migrated. Every method raises HistoryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, conversation_id: int) -> Tuning:
        with self._database.world_errors():
            row = self._database.connection.execute(
                "SELECT tuning FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return tuning_from(row["tuning"]) if row else Tuning()

    def keep(self, conversation_id: int, tuning: Tuning) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE conversations SET tuning = ? WHERE id = ?", (tuning_text(tuning), conversation_id)
            )
