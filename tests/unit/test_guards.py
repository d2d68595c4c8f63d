"""The guards of this suite notice what they are there for."""

import pytest

pytest_plugins = ["pytester"]


def test_a_thread_that_is_left_running_fails_its_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import threading
        from tests.conftest import nothing_left_behind

        stop = threading.Event()

        def test_leaks(nothing_left_behind):
            threading.Thread(target=stop.wait, args=(30,)).start()

        def test_after():
            stop.set()
        """
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:pytest-qt")
    result.assert_outcomes(passed=2, errors=1)
