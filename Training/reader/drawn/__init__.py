"""Drawn lines: pictures of single lines of text as people write on boards, with exact truth, to train the reader on."""
