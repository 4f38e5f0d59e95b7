"""Which place, day, actor and toll belongs to which trigger or quote."""
