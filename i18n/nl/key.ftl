# The key of this PC, for window and command line.
key-passphrase-too-short = Maak de wachtzin wat langer: minstens 12 tekens.
key-passphrase-wrong = Deze wachtzin past niet bij uw sleutel. Probeer opnieuw.
key-store-locked = De sleutelbos van deze pc is vergrendeld of gaf geen antwoord. Ontgrendel hem en probeer opnieuw.
key-unusable = De sleutel op deze pc kan niet gebruikt worden. Maak een nieuwe sleutel en probeer opnieuw.
key-label = Teleklaar: sleutel om te tekenen
key-signing-failed = Het document kon niet getekend worden. Start het programma opnieuw en probeer het nog eens.
