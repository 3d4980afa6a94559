"""People: modelled as signed distance fields, one mesh for each material."""
