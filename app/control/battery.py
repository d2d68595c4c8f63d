"""Whether the computer runs on its battery. The only question Puna asks about power."""


def on_battery() -> bool:
    """False where there is no battery, or the system doesn't tell."""
    # Here and not above: only who waits for the charger pays for it.
    import psutil

    try:
        battery = psutil.sensors_battery()
    except (AttributeError, OSError, RuntimeError):
        return False
    return battery is not None and battery.power_plugged is False
