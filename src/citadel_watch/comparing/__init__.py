"""What a source added, kept and took back; what is known from all of them; what is worth telling. Pure."""
