from email.utils import formatdate

import pytest

from app.hub.failures import retry_after

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("120", 120.0),
        (formatdate(NOW + 90, usegmt=True), 90.0),
        (formatdate(NOW - 90, usegmt=True), 0.0),
        ("9" * 30, 86400.0),
        (formatdate(NOW + 1e8, usegmt=True), 86400.0),
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1e400", None),
        ("Thu, 99 Foo 2026 00:00:00 GMT", None),
    ],
)
def test_the_time_to_wait_is_a_number_or_a_date_and_at_most_a_day(value: str | None, seconds: float | None) -> None:
    found = retry_after(value, NOW)
    assert found == (pytest.approx(seconds) if seconds is not None else None)
