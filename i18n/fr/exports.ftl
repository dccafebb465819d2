# An exported list: its headings and sheets, and why nothing was exported.

export-title = Registre du télétravail
export-name = Nom
export-organisation = Organisation
export-email = Adresse courriel
export-pc-nickname = Surnom du PC
export-state = État
export-situation = Lieu et PC
export-verdict = Conclusion
export-ksz = BCSS
export-conditions-open = Conditions à remplir
export-signed-on = Signée le
export-valid-until = Valable jusqu’au
export-signature = Signature
export-answer = Réponse
# $answer: in a few words; $name: who gave it; $date: when; $remark: theirs.
export-answer-given = { $answer }, { $name }, { $date }
export-answer-given-remark = { $answer }, { $name }, { $date } : « { $remark } »
export-check-again = Revérification
export-bulletins = Avis d’accès
export-doubts = Doutes et raisons
export-file = Fichier

export-condition = Point
export-what = Quoi
export-who = Qui
export-by = Pour le
export-done-on = Remplie le
export-done-by = Indiqué par
export-note = Note

# Who acts, as a list for others says it.
export-who-worker = membre du personnel
export-who-it = service informatique
export-who-team-lead = responsable d’équipe

# Names of sheets: at most 31 characters.
export-sheet-list = Liste
export-sheet-conditions = Conditions
export-sheet-missing = À recevoir
export-sheet-refused = Fichiers refusés

# Behind the name of the file.
export-unknown-ending = choisissez un nom qui se termine par « .csv », « .xlsx », « .json » ou « .pdf »
# $file: the file that was asked for.
export-exists = Un fichier porte déjà ce nom et n’a pas été remplacé : { $file }
export-not-written = Ce fichier n’a pas pu être enregistré : { $file }. Est-il encore ouvert dans un autre programme, ou n’avez-vous pas le droit d’écrire à cet endroit ? Fermez-le ou choisissez un autre dossier.
export-disk-full = Ce fichier n’a pas pu être enregistré, car le disque est plein : { $file }. Libérez de la place ou choisissez un dossier sur un autre disque.
export-not-made = Ce fichier n’a pas pu être créé : { $file }. Essayez en CSV ou en JSON.
export-no-signer = Un relevé en PDF est signé avec la clé de ce PC, et aucun signataire n’est encore choisi : { $file }. Indiquez d’abord votre nom et votre organisation, ou choisissez CSV, XLSX ou JSON.
