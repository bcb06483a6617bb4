"""From alerts to people: wording, the channels that carry it, and delivery that marks only what was accepted."""
