"""How well pages are read, measured against what careful readers wrote down."""
