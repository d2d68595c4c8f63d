"""The one part of Puna that talks to a network: search, download, and the ledger of all that was sent."""

import os

# huggingface_hub reads these once, when it is imported, and whatever module of ours imports it, this comes before.
# Native code of Xet would connect past the ledger and the guard of Stay offline.
os.environ["HF_HUB_DISABLE_XET"] = "1"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_DISABLE_IMPLICIT_TOKEN"] = "1"
os.environ["HF_HUB_DISABLE_UPDATE_CHECK"] = "1"
