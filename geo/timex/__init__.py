"""Time expressions: finding them, and which days are meant."""
