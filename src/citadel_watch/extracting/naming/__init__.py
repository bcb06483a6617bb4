"""The words that name shows and seasons."""
