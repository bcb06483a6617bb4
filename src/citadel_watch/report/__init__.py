"""What is printed: results on stdout, for people or as one JSON object a line; progress and messages on stderr."""
