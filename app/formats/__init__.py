"""The forms an audit is given in: one module each, all of them a :class:`Rendering`."""
