"""Whom a clause is about, by what a page has said so far."""
