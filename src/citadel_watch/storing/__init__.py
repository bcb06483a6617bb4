"""What outlives a run: observations, testimony, changes and the outbox in one database, and the baseline's file."""
