# The key of this PC, for window and command line.
key-passphrase-too-short = Allongez un peu la phrase secrète : au moins 12 caractères.
key-passphrase-wrong = Cette phrase secrète ne correspond pas à votre clé. Réessayez.
key-store-locked = Le trousseau de clés de ce PC est verrouillé ou ne répond pas. Déverrouillez-le et réessayez.
key-unusable = La clé de ce PC n’est pas utilisable. Créez une nouvelle clé et réessayez.
key-label = Téléclair : clé de signature
key-signing-failed = Le document n’a pas pu être signé. Relancez le programme et réessayez.
