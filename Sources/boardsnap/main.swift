print("boardsnap")
