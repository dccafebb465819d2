# What the command line says when something is wrong: one line, after “teleklaar: ”.

# Where a mistake stands. $file: the path. $line: its line. $what: one of the sentences below.
error-at-line = { $file }, ligne { $line } : { $what }
error-in-file = { $file } : { $what }

# What is wrong with a file. $key: the dotted path of the key.
error-empty = le fichier est vide
error-too-large = le fichier dépasse 1 Mio
error-not-utf8 = le fichier n’est pas du texte en UTF-8 ; enregistrez-le à nouveau dans cet encodage
error-is-pdf = c’est un PDF et non un fichier texte ; indiquez ici le fichier texte lui-même
error-is-archive = c’est un fichier ZIP ou un document bureautique et non un fichier texte ; indiquez ici le fichier texte lui-même
error-not-well-formed = la syntaxe { $syntax } n’est pas correcte ici
error-too-deep = « { $key } » est imbriqué trop profondément
error-file-too-deep = le fichier est imbriqué trop profondément
error-repeated = « { $key } » y figure deux fois
error-newer-format = « format » vaut { $found }, et cette version de Téléclair lit le format 1 ; utilisez une version plus récente
error-unknown-format = « format » doit être 1
error-missing-section = la section [{ $key }] manque
error-missing-key = « { $key } » manque
error-unknown-key = « { $key } » est inconnu ici
error-unknown-key-suggestion = « { $key } » est inconnu ici ; vouliez-vous dire « { $suggestion } » ?
error-unknown-control = « { $key } » n’est pas un point de contrôle
error-unknown-control-suggestion = « { $key } » n’est pas un point de contrôle ; vouliez-vous dire « { $suggestion } » ?
error-decided-by-policy = « { $key } » n’a pas sa place ici : seuls la politique et les avis d’accès en décident
error-no-connection-window = « { $key } » n’a pas sa place ici : la politique ne fixe pas d’heures de connexion
error-decided-by-printing = « { $key } » n’a pas sa place ici : « situation.printing » et [printing] en décident
error-no-measure-possible = « { $key } » n’a pas sa place ici : seul « separate-room » peut être compensé par une mesure
error-not-measured = « { $key } » n’a pas sa place ici : le PC ne mesure pas ce point
error-wrong-type = « { $key } » : on attend { $expected }, mais on trouve { $found }

# $allowed: a list of words.
error-not-one-of = « { $key } » : seules ces valeurs sont admises : { $allowed }
error-not-one-of-suggestion = « { $key } » : seules ces valeurs sont admises : { $allowed } ; vouliez-vous dire « { $suggestion } » ?

# $minimum, $maximum and $limit: whole numbers.
error-out-of-range = « { $key } » doit se situer entre { $minimum } et { $maximum }
error-empty-text = « { $key } » ne peut pas être vide
error-text-too-long = « { $key } » ne peut pas dépasser { $limit } caractères
error-control-character = « { $key } » contient un caractère de contrôle invisible ; retapez le texte
error-not-a-date = « { $key } » n’est pas une date comme 2026-12-01
error-not-a-moment = « { $key } » n’est pas un moment comme 2026-11-22T10:00:00+01:00
error-not-a-time-of-day = « { $key } » n’est pas une heure comme 07:30
error-window-ends-before-start = « { $key } » doit être plus tard que « from »
error-empty-list = « { $key } » est une liste vide
error-may-not-be-lowered = « { $key } » ne peut pas être abaissé : c’est exclu pour les conditions strictes de la circulaire (3a à 3e), pour la BCSS et pour un accès fermé
error-reason-for-ok = « { $key } » : la valeur « ok » n’a pas de raison ; supprimez la ligne
error-nothing-contradicts = « { $key } » : il n’y a rien à rectifier, car la mesure et la réponse ne se contredisent pas ; supprimez la ligne

# Types of values, for error-wrong-type.
kind-text = du texte entre guillemets
kind-whole-number = un nombre entier
kind-other-number = un autre nombre
kind-boolean = true ou false
kind-date = une date comme 2026-12-01
kind-time = un moment
kind-list = une liste
kind-table = une section avec des clés
kind-null = null
kind-boolean-or-unknown = true, false ou "unknown"
kind-text-or-table = un niveau, ou un niveau par situation

# Reading and writing files.
file-not-found = ce fichier n’existe pas
file-is-folder = c’est un dossier et non un fichier
file-not-plain = ce n’est pas un fichier ordinaire, mais un périphérique, un tube ou un lien
file-no-permission = vous n’avez pas le droit de lire ce fichier
file-in-use = un autre programme a ouvert ce fichier ; fermez-le là et réessayez

# $code: the system's own number.
file-refused = le système refuse de lire ce fichier (erreur { $code })
output-is-input = cette commande lit aussi ce fichier, qui serait perdu ; choisissez un autre nom
output-exists = ce fichier existe déjà ; avec --force, il est remplacé
output-no-folder = le dossier de ce fichier n’existe pas
output-no-permission = vous n’avez pas le droit d’écrire ici
output-disk-full = le disque est plein et rien n’a été écrit ; libérez de la place ou choisissez un autre dossier
output-refused = le système refuse d’écrire ce fichier (erreur { $code })
output-lost = le résultat n’a pas pu être affiché (erreur { $code })

# Wrong use. $name: a command, option or argument as typed.
usage-no-command = quelle commande ? « teleklaar --help » les affiche
usage-unknown-command = « { $name } » n’est pas une commande ; « teleklaar --help » les affiche
usage-unknown-command-suggestion = « { $name } » n’est pas une commande ; vouliez-vous dire « { $suggestion } » ?
usage-unknown-option = « { $name } » n’est pas une option ; « teleklaar --help » les affiche
usage-unknown-option-suggestion = « { $name } » n’est pas une option ; vouliez-vous dire « { $suggestion } » ?

# $command: the command.
usage-option-not-here = l’option « { $name } » ne va pas avec « { $command } »
usage-missing-value = il manque une valeur après « { $name } »
usage-unexpected-value = « { $name } » ne prend pas de valeur
usage-twice = « { $name } » est donné deux fois
usage-missing-answers = quel fichier de réponses ? Par exemple : teleklaar { $command } reponses.toml
usage-missing-output = où écrire la check-list ? Ajoutez « -o SORTIE.pdf »
usage-missing-option = « { $name } » manque ; « teleklaar { $command } --help » montre un exemple
usage-missing-files = quelles check-lists ? Par exemple : teleklaar verify check-list.pdf
trust-nothing = il n’y a ici ni certificat ni clé publique (pem)
trust-malformed = un certificat ou une clé de ce fichier est endommagé
trust-unknown-block = ce fichier contient autre chose que des certificats et des clés publiques ; une clé secrète n’a jamais sa place ici
trust-nameless = rien n’indique à qui appartient une clé ; ajoutez au-dessus des lignes avec Name et Organisation (voir « teleklaar verify --help »), car personne ne se porte garant d’une clé seule
trust-no-authority = une ligne Purpose avec time-stamps précède un certificat ou une clé qui n’est pas d’une autorité
trust-unknown-purpose = la ligne Purpose n’admet que checklists, answers et time-stamps
trust-too-many = il y en a trop
usage-too-many = « { $name } » est un argument de trop
usage-not-one-of = après « { $name } », seules ces valeurs sont admises : { $allowed }
usage-not-a-date = après « { $name } », il faut une date comme 2026-12-01
passphrase-no-terminal = la clé de ce PC demande une phrase secrète, et il n’y a pas de terminal pour la saisir ; donnez-la avec --passphrase-file
passphrase-differs = les deux phrases secrètes ne sont pas identiques
usage-not-in-this-version = cette version de Téléclair ne connaît pas encore « { $name } »
