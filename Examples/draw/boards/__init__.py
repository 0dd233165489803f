"""One board, one module: `surface(random, truth)` draws it, `PHOTO` says how it is photographed."""
