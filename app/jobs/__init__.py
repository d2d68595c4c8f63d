"""What a job child runs. Importing this package imports nothing heavy: the kinds are named here, not imported.

A job is a module with `run(on_progress, **arguments) -> dict`, where `arguments` are text and the result can be told
in JSON. To add one, write the module and add its row; `target` is always the name of the path that a job makes, and a
job that makes none has no such argument.
"""

KINDS = {
    "convert": "app.jobs.convert",
    "forecast": "app.jobs.forecast",
    "quantize": "app.jobs.quantize",
    "imatrix": "app.jobs.imatrix",
    "weighed": "app.jobs.weighed",
    "measure": "app.jobs.measure",
    "sweep": "app.jobs.sweep",
    "checksum": "app.jobs.checksum",
    "inspect": "app.jobs.inspect",
    "read_document": "app.jobs.read_document",
    "import_history": "app.jobs.import_history",
    "export_history": "app.jobs.export_history",
    "backup": "app.jobs.backup",
    "move_models": "app.jobs.move_models",
    "template": "app.jobs.template",
    "duplicates": "app.jobs.duplicates",
    "search": "app.jobs.search",
    "hub_model": "app.jobs.hub_model",
    "catalogue_model": "app.jobs.catalogue_model",
    "sign_in": "app.jobs.sign_in",
    "download": "app.jobs.download",
    "get_model": "app.jobs.get_model",
}
# Only these may use a network, and only while Puna is not set to stay offline (app.jobs.network).
NETWORK_KINDS = frozenset({"search", "hub_model", "sign_in", "download", "get_model"})
