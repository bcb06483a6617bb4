"""From alerts to people: their wording, the channels that carry them, and delivery that marks only what was accepted."""
