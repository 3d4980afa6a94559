"""The rooms, one module each. Each offers `build() -> Places` and a `LOOK`."""
