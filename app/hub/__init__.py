"""The one part of Puna that talks to a network: search, download, and the ledger of all that was sent."""
