# The organisation’s policy: why a file is refused, what is missing, and the policy in words.

# The commands `policy check`, `policy show` and `policy sign`. $path: a file. $code: a key’s code.
policy-check-right = { $path } : la politique est bien écrite.
policy-sign-done = La politique signée se trouve dans { $path }
policy-sign-key = Code de la clé, à comparer avec chaque membre du personnel : { $code }
policy-missing-action = que voulez-vous faire ? Choisissez « check », « show » ou « sign », par exemple : teleklaar { $command } check fichier.toml
policy-missing-file = quel fichier ? Par exemple : teleklaar { $command } check fichier.toml
help-policy =
    Vérifie la politique d’une organisation, l’explique en mots ou la signe.

    Utilisation : teleklaar policy check FICHIER
                  teleklaar policy show FICHIER
                  teleklaar policy sign FICHIER -o SORTIE.teleklaar --name NOM --organisation NOM [options]

      check                       signale une erreur avec sa ligne, et ce qui manque avant de signer
      show                        dit ce que la politique demande et ce qui diffère de la politique par défaut
      sign                        crée le fichier signé, avec la clé de ce PC
      FICHIER                     la politique (toml), ou une politique signée
      -o SORTIE.teleklaar         où écrire la politique signée
      --force                     remplace un fichier qui existe déjà
      --name NOM                  le prénom et le nom de la personne qui signe
      --organisation NOM          le CPAS
      --passphrase-file FICHIER   la première ligne est la phrase secrète de la clé

# Why a policy or bulletin does not come into force. Each says what happened and what to do next.
access-file-file = Le fichier n’a pas pu être lu ou enregistré. Réessayez, ou redemandez le fichier au DPO.
access-file-too-large = Le fichier est bien trop volumineux pour une politique ou un avis d’accès. Demandez le bon fichier au DPO.
access-file-not-signed = Ce fichier n’est pas signé. Demandez le fichier signé au DPO.
access-file-damaged = Le fichier est endommagé ou n’appartient pas à ce programme. Redemandez-le au DPO.
access-file-altered = Le fichier a été modifié après sa signature. Ne l’utilisez pas et prévenez le DPO.
access-file-signer-unsuited = Le fichier est signé avec une clé que ce programme n’accepte pas. Prévenez le DPO.
access-file-too-new = Le fichier provient d’une version plus récente de ce programme. Demandez au service informatique de mettre le programme à jour.
access-file-contents = Le fichier contient une erreur : { $what }. Prévenez le DPO.
access-file-unfit = La politique est incomplète : { $what } Prévenez le DPO.
access-file-foreign-key = Le fichier est signé avec une autre clé que celle de votre organisation : { $code }. Ne l’utilisez pas et appelez le DPO à un numéro que vous connaissiez déjà.
access-file-no-policy-yet = Ceci est un avis d’accès, mais la politique de votre organisation n’est pas encore connue sur ce PC. Demandez-la au DPO et donnez-la d’abord.
access-file-older = Ce PC connaît déjà un exemplaire plus récent, portant le numéro { $sequence }. Vous n’avez rien à faire.
access-file-same-number = Ce PC connaît déjà un autre fichier portant le numéro { $sequence }, et deux fichiers ne peuvent pas porter le même numéro. N’utilisez pas ce fichier et demandez au DPO lequel des deux est le bon.
access-file-decided-earlier = Ce fichier a été décidé avant celui que ce PC connaît déjà, du { $date }. Demandez au DPO lequel des deux est valable.
access-file-from-the-future = Ce fichier n’a été décidé que le { $date }, et selon ce PC ce jour n’est pas encore arrivé. Vérifiez la date du PC ; si elle est exacte, prévenez le DPO.
access-file-expired = Cette politique était valable jusqu’au { $date } inclus et a expiré. Demandez la nouvelle au DPO.
access-file-stays = Ce qui était d’application le reste.

# What a policy lacks before it is signed. $title: the control.
unfit-no-decision = « sequence », « decided-by » et « decided-on » manquent : qui a décidé, quand, et quel est le numéro de cette politique ?
unfit-decided-in-future = Le jour de la décision, le { $date }, n’est pas encore arrivé.
unfit-no-organisation = [organisation] manque : pour quelle organisation est cette politique ?
unfit-no-reason = [level-reasons.{ $control }] manque : expliquez pourquoi « { $title } » pèse autrement chez vous. Vos collègues le liront.
unfit-not-confirmed = « { $title } » pèse moins que dans la circulaire. Si c’est voulu, ajoutez « { $control } » à « lowered-on-purpose ».
unfit-expired = La politique a déjà expiré, le { $date }.

# `policy show` and the preview: what holds, in words.
policy-title = Politique de l’organisation « { $organisation } », version { $version }
policy-title-nobody = Politique sans organisation, version { $version }
policy-decided = Numéro { $sequence }. Décision du { $date } : { $function }.
policy-signed-by = Signé par { $name }, { $organisation }. Code de la clé : { $key }
policy-not-signed = Sans signature.
policy-expires = Valable jusqu’au { $date } inclus ; ensuite elle reste d’application, et chaque check-list porte la condition qu’une nouvelle suive.
policy-check-again = Les check-lists établies avant la politique numéro { $sequence } sont à refaire.
policy-successor = Cette clé peut aussi signer une politique ou un avis ultérieur : { $key }
policy-section-differs = Ce qui diffère de la politique par défaut
policy-same = Rien : elle pèse et demande la même chose que la politique par défaut.
policy-section-rules = Ce qui est d’application
policy-section-organisation = De l’organisation
policy-section-sentences = Ce que l’organisation ajoute
policy-sentence = { $title } : { $sentence }
policy-section-unfit = Avant de signer
policy-fit = Prête à être signée.
policy-level = { $title } ({ $situation }) : { $level }, alors que la circulaire dit « { $circular } ».
policy-level-lowered = { $title } ({ $situation }) : { $level }, alors que la circulaire dit « { $circular } ». C’est moins que ce que la circulaire demande, et la check-list le dit.
policy-rule-required-with-personal-data = obligatoire si des données personnelles se trouvent sur le PC
policy-rule-required-where-expected = obligatoire là où un antivirus est attendu
policy-validity = { $months ->
        [one] Une check-list est valable un mois.
       *[other] Une check-list est valable { $months } mois.
    }
policy-screen-lock = { $minutes ->
        [one] L’écran se verrouille de lui-même après une minute au plus.
       *[other] L’écran se verrouille de lui-même après { $minutes } minutes au plus.
    }
policy-updates = { $days ->
        [one] La dernière mise à jour date d’un jour au plus.
       *[other] La dernière mise à jour date de { $days } jours au plus.
    }
policy-printing = { $days ->
        [one] Les feuilles imprimées sont rapportées ou détruites dans la journée.
       *[other] Les feuilles imprimées sont rapportées ou détruites dans les { $days } jours.
    }
policy-conditions = { $days ->
        [one] Une condition sans date propre est réglée dans la journée.
       *[other] Une condition sans date propre est réglée dans les { $days } jours.
    }
policy-window = La connexion est possible les jours suivants : { $days }, de { $from } à { $until } (heure de Bruxelles).
policy-window-holidays = Pas les jours fériés belges.
policy-window-closed-on = Pas non plus : { $dates }.
policy-window-countries = Uniquement depuis ces pays : { $countries }.
policy-no-window = Aucun jour ni aucune heure de connexion n’est fixé.
policy-access-way = Accès « { $way } » : { $kind }.
policy-access-way-product = Accès « { $way } » : { $kind }, avec { $product }.
policy-remote-help = L’aide à distance se fait uniquement avec { $tools }.
policy-contact = { $name } : { $reached }.
policy-contact-plain = { $name }.
policy-user-policy = La politique d’utilisation se trouve sur { $address }
policy-trust-anchors = { $count ->
        [one] Un certificat ou une clé répond des signataires.
       *[other] { $count } certificats ou clés répondent des signataires.
    }
policy-time-stamp = Service d’horodatage : { $address } (cette version ne l’utilise pas encore).
policy-drop-folder = Les check-lists terminées vont dans le dossier { $folder }

# The days of the week, as they stand in a list.
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche

# Mistakes in a policy or bulletin, in lower case and without a full stop. $key: the dotted path of the key.
error-not-a-key-code = « { $key } » n’est pas le code d’une clé : trente chiffres
error-not-a-web-address = « { $key } » n’est pas une adresse web qui commence par https://
error-not-an-email-address = « { $key } » n’est pas une adresse électronique
error-not-a-country = « { $key } » n’est pas un code de pays de deux majuscules, comme BE
error-not-a-certificate = « { $key } » n’est ni un certificat ni une clé publique (pem) ; une clé secrète n’a jamais sa place ici
error-not-an-id = « { $key } » : un nom n’a ici que des minuscules, des chiffres et des tirets, et commence par une lettre
error-kind-is-fixed = « { $key } » : cet accès a son propre type ; supprimez la ligne
error-unknown-access-way = « { $key } » : seules ces valeurs sont permises : { $allowed }
error-unknown-access-way-suggestion = « { $key } » : seules ces valeurs sont permises : { $allowed } ; vouliez-vous dire « { $suggestion } » ?
error-access-way-needs-policy = « { $key } » : sont permis { $allowed }, ou un accès que cite votre politique ; indiquez alors celle-ci avec --policy
error-is-bulletin = c’est un avis d’accès et non une politique ; pour un avis, utilisez « teleklaar bulletin » ou « --bulletin »
error-is-policy = c’est une politique et non un avis d’accès ; pour une politique, utilisez « teleklaar policy » ou « --policy »
error-above-sequence = « { $key } » ne peut pas dépasser le numéro de cette politique elle-même (« sequence » : { $sequence })
error-day-too-early = « { $key } » est trop tôt : ce jour ne peut pas précéder le premier jour ou la décision
error-before-publication = « { $key } » ne peut pas précéder le jour où la faille a été rendue publique (« published-on »)
error-published-after-decision = « { $key } » ne peut pas suivre le jour de la décision (« decided-on »)
error-level-is-as-usual = « { $key } » : ce point de contrôle pèse comme d’habitude, il n’y a donc rien à mettre ici
