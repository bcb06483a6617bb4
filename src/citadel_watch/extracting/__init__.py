"""From sentences to statements: who is spoken of, when, how sure, who says it; the machinery that aspects read with. Pure."""
