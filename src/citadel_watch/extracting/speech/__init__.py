"""Who says it: sources, quotations, announcements."""
