print("boardsnap-train")
