# The key of this PC, for window and command line.
key-passphrase-too-short = Make the passphrase longer: at least 12 characters.
key-passphrase-wrong = This passphrase does not open the key. Try again.
key-store-locked = This PC’s key ring is locked or does not answer. Unlock it and try again.
key-unusable = The key on this PC cannot be used. Make a new key in the window and try again.
key-label = Teleklaar: signing key
key-signing-failed = The document could not be signed. Start the program again and try once more.
