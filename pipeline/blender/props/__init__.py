"""Cut-outs of things that change in tasks: one module a day, run by itself."""
