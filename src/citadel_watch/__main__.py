"""`python -m citadel_watch` is `watch`."""

from citadel_watch.cli import main

if __name__ == "__main__":
    main()
