"""Shares of the three face shapes that the body's data knows, for where families come from."""

EUROPEAN, AFRICAN = (0, 0, 1), (1, 0, 0)
SOUTH_ASIAN, EAST_ASIAN = (0.15, 0.3, 0.55), (0, 1, 0)
