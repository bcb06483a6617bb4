"""From sentences to statements: who is spoken of, when, how sure, who says it. Pure."""
