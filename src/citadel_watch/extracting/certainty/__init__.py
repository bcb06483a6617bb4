"""How sure words are, and whether they claim anything."""
