# The team lead's register: what collect prints, and what can be wrong with a roster or a register file.

# $states: a list such as "ready: 3, expired: 1".
collect-counts = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
} ({ $states })
collect-state-count = { $state } : { $count }
collect-nothing = Rien de ce qui a été trouvé ici ne peut être une check-list.
# $state: a few words. $who: name, organisation and more, with commas between. $file: where it lies.
collect-line-person = { $state } : { $who } ({ $file })
# $until: a date in words, until which it holds or held. The last one where the state says already that it is over.
collect-until-holds = valable jusqu’au { $until } inclus
collect-until-expiring = expire bientôt, valable jusqu’au { $until } inclus
collect-until-expired = expirée, était valable jusqu’au { $until } inclus
collect-until-past = était valable jusqu’au { $until } inclus
collect-line-answer = réponse : { $answer }
collect-line-roster = { $state } : { $who }
collect-line-file = { $state } : { $file }
collect-doubt = doute : { $doubt }
collect-conditions = { $count ->
    [one] { $count } condition reste ouverte
   *[other] { $count } conditions restent ouvertes
}
# $code: thirty digits.
collect-code = code de la clé : { $code }
# $sentence: whole sentences. $code: the reason's stable name.
collect-cause = { $sentence } ({ $code })
collect-index-unusable = Les résultats n’ont pas pu être conservés sur cet ordinateur. Tout est correct, mais la prochaine fois prendra autant de temps.
# $date: this PC's day.
collect-own-clock = L’horloge de ce PC n’est sans doute pas à l’heure : elle indique le { $date }, alors que la plupart des check-lists ont été signées plus tard et, de ce fait, ne comptent pas. Réglez-la, ou demandez-le au service informatique, puis vérifiez à nouveau.
# $name: who decided; $date: the day that the decision bears.
collect-decision-ahead = Le registre contient une décision de { $name } dont la date n’est pas encore venue : le { $date }. L’horloge de l’un des deux PC n’est pas à l’heure. Demandez ce qui a été décidé, et faites régler l’horloge.
# $file: the file.
collect-exported = La liste se trouve dans { $file }
collect-missing-folder = quel dossier ? Par exemple : teleklaar collect check-lists
collect-no-such-folder = ce dossier n’existe pas
collect-not-a-folder = ce n’est pas un dossier
collect-register-among-checklists = ce dossier fait partie de celui des check-lists : celui ou celle qui remet une check-list pourrait y écrire un registre. Choisissez un dossier où seuls les responsables peuvent écrire
collect-signer-missing = une synthèse en PDF est signée ; ajoutez votre nom et votre organisation avec --name et --organisation
collect-not-started = cet ordinateur n’a plus assez de ressources pour commencer ; fermez d’autres programmes et réessayez

# Behind the file's name, without a full stop.
roster-too-large = cette liste du personnel dépasse 8 Mio
roster-empty = personne ne figure sur cette liste du personnel
roster-not-text = ce n’est pas un fichier texte ; dans Excel, enregistrez la liste au format CSV
# $found: the names of the columns that are there.
roster-no-name-column = aucune colonne ne dit de qui il s’agit ; intitulez-en une « Nom », ou deux « Prénom » et « Nom de famille » (actuellement : { $found })
# $name: the name of a column.
roster-column-twice = la colonne « { $name } » signifie la même chose qu’une autre ; supprimez l’une des deux
roster-too-many-rows = plus de 50 000 personnes figurent sur cette liste du personnel
# $columns: the names of columns.
roster-unused = Ces colonnes de la liste du personnel n’ont pas été utilisées : { $columns }.
# $line: a line number.
roster-row-no-name = la ligne { $line } ne dit pas de qui il s’agit
roster-row-too-many-values = la ligne { $line } compte plus de valeurs qu’il n’y a de colonnes ; mettez entre guillemets une valeur qui contient un séparateur
roster-row-too-long = la ligne { $line } contient une valeur de plus de 200 caractères

register-file-too-large = ce fichier de registre dépasse 32 Mio
# $found: a number.
register-file-newer = une version plus récente de Téléclair a écrit ce registre (format { $found }) ; installez cette version
# $line: a line number.
register-file-malformed = ce n’est pas un fichier de registre, ou il est endommagé à la ligne { $line } ; remettez une copie en place, ou retirez-le du dossier
# $number: the how manieth.
register-file-decision = la décision { $number } de ce fichier de registre n’est pas correcte ; remettez une copie en place
register-file-too-many = plus de 200 fichiers de registre se trouvent ici ; gardez chaque registre dans un dossier à part
register-file-no-randomness = le système ne fournit pas de nombres aléatoires ; redémarrez l’ordinateur et réessayez
# $code: the system's number.
register-file-refused = le système refuse de lire ou d’écrire ceci (erreur { $code })
register-file-missing = ce registre n’est pas ici ; le dossier partagé est-il accessible, et le nom est-il exact ?

help-collect =
    Rassemble les check-lists d’un dossier : une ligne par personne et par ordinateur, avec l’état de chacune. Ce qui demande votre attention vient en premier.

    Utilisation : teleklaar collect DOSSIER [options]

      DOSSIER                     un dossier avec des PDF, des messages (.eml) et des archives (.zip)
      --register FICHIER          votre registre (clés confirmées, notes) : un fichier, ou un dossier qui en contient plusieurs
                                  (sinon celui que la fenêtre tient pour ce dossier)
      --roster LISTE.csv          qui doit remettre une check-list (sinon la liste du personnel du registre)
      --trust FICHIER_OU_DOSSIER  d’autres signataires dont la clé est confirmée, comme pour verify
      --policy FICHIER            la politique à laquelle comparer (sinon celle en vigueur sur ce PC)
      --bulletin FICHIER          un avis d’accès qui l’accompagne ; peut être répété
      --search TEXTE              seulement les lignes qui contiennent ces mots
      --only-state ÉTAT           seulement cet état, par exemple not-ready, check-again ou ready
      --only-organisation NOM     seulement cette organisation
      --only-signed QUAND         last-month, last-year ou earlier
      --only-rules QUOI           check-again (à revérifier), checked-again (revérifiées), concerned (un avis d’accès les
                                  concerne) ou other-policy (faites avec une autre politique)
      --sort ORDRE                urgency (par défaut), name, organisation, valid-until ou signed
      --export SORTIE.csv|SORTIE.xlsx|SORTIE.json|SORTIE.pdf
                                  écrit la liste dans un fichier
      --name NOM                  votre prénom et votre nom ; requis pour SORTIE.pdf, qui est signé
      --organisation NOM          votre CPAS ; requis pour SORTIE.pdf
      --passphrase-file FICHIER   sa première ligne est la phrase secrète de la clé qui signe SORTIE.pdf
      --force                     remplace une liste qui existe déjà
      --strict                    code de sortie 1 si un fichier n’est pas valable
      --format text|json          texte à lire (par défaut) ou json

    Par exemple : teleklaar collect check-lists --roster equipe.csv --export liste.xlsx

    Rien ne change dans le dossier. Les résultats sont conservés sur cet ordinateur, pour que la prochaine fois soit rapide.
