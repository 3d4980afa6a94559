"""The kit of parts that the rooms are built from."""
