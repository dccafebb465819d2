# The role that manages the rules: the policy as a form, page by page.

# The role's frame and the names of its pages.
rules-navigation-name = Pages
rules-page-start = Accueil
rules-page-organisation = Organisation
rules-page-holds = Délais et heures
rules-page-access = Accès au réseau
rules-page-controls = Règle par règle
rules-page-files = Dossier et clés
rules-page-decision = Décision
rules-page-review = Relecture
rules-page-sign = Signature
rules-page-distribute = Diffusion
rules-page-bulletin = Avis d’accès
rules-page-bulletin-sign = Signer l’avis
rules-heading = Les règles de votre organisation
rules-lead = C’est ici que vous définissez les règles du télétravail. Votre direction ou votre conseil décide ; vous préparez, signez et diffusez le fichier.
rules-save-failed = Ce que vous tapez ne peut pas être enregistré. Le disque est-il plein ? Laissez cette fenêtre ouverte et libérez de la place ; un nouvel essai aura lieu à votre prochaine modification.
# $file: where the damaged draft was set aside.
rules-set-aside = Le brouillon précédent n’a pas pu être lu. Il n’est pas perdu : il se trouve dans { $file }. Vous commencez avec un formulaire vide.

# The first page.
rules-start-resume-title = Continuer votre brouillon
# $organisation: the organisation’s name; $sequence: the number of the rules.
rules-start-resume-text = { $organisation } : règles numéro { $sequence }. Tout ce que vous avez tapé est enregistré.
rules-start-resume-nameless = Règles numéro { $sequence }, encore sans nom. Tout ce que vous avez tapé est enregistré.
rules-start-resume = Continuer
rules-start-new-title = Nouvelles règles
rules-start-new-text = Vous partez de la circulaire et adaptez ce qui est différent chez vous.
rules-start-new = Commencer de nouvelles règles
rules-start-previous = Votre brouillon précédent a été mis de côté. Rien n’est perdu.
rules-start-take-back = Reprendre le brouillon précédent
rules-start-change-title = Modifier des règles existantes
rules-start-change-text = Choisissez le fichier signé (.teleklaar) ou son texte (.toml), ou faites-le glisser dans cette fenêtre. Le fichier lui-même ne change pas ; vous en créez un nouveau, avec le numéro suivant.
rules-start-change-field = Fichier des règles
# $title: the organisation, and the version of its rules.
rules-start-open-in-force = Modifier : { $title }
rules-start-open = Ouvrir
rules-start-choose = Choisir un fichier…
rules-start-no-dialog = Aucun fichier n’a été choisi. La fenêtre de choix ne s’ouvre pas ? Tapez ou collez alors ci-dessus l’emplacement du fichier.
# $problem: what is wrong, with the file’s name, without a full stop.
rules-start-not-rules = Ce fichier ne peut pas être ouvert comme règles. { $problem }. Choisissez un autre fichier.
# $file: a file; $role: what one chooses on the first page.
rules-start-is-bulletin = « { $file } » est un avis d’accès. Un avis ne se modifie pas : rédigez-en un nouveau à la page « Avis d’accès ». Cet avis doit-il s’appliquer sur ce PC ? Choisissez « { $role } » à la page « Accueil », puis faites-y glisser le fichier dans la fenêtre.
rules-start-is-checklist = « { $file } » n’a pas sa place ici. Est-ce la check-list d’un collègue ? Choisissez « { $role } » à la page « Accueil », puis faites-y glisser le fichier dans la fenêtre.
# After a file was dropped on another page than the first. $file: the file.
rules-start-dropped = « { $file } » contient des règles. Voulez-vous les modifier ? Votre brouillon sera mis de côté ; rien ne se perd.
rules-start-dropped-open = Ouvrir ces règles
rules-start-bulletin-title = Rédiger un avis d’accès
rules-start-bulletin-text = Vous fermez, limitez ou rouvrez un accès ? Rédigez un avis d’accès : les personnes qui utilisent cet accès le voient dès que le fichier arrive sur leur PC.
rules-start-bulletin = Vers l’avis d’accès

# What the fields are called.
# $label: what the field is called.
rules-field-in-dutch = { $label }, en néerlandais
rules-field-in-french = { $label }, en français
rules-field-organisation = Nom de l’organisation
rules-field-dpo-name = Intitulé de la fonction de DPO
rules-field-dpo-email = Adresse électronique du DPO
rules-field-dpo-telephone = Téléphone du DPO
rules-field-it-name = Nom du service informatique
rules-field-it-email = Adresse électronique du service informatique
rules-field-it-telephone = Téléphone du service informatique
rules-field-user-policy = Adresse web de la politique d’utilisation
rules-field-validity-months = Durée de validité d’une check-list (mois)
rules-field-screen-lock-minutes = Délai maximal avant le verrouillage de l’écran (minutes)
rules-field-update-age-days = Ancienneté maximale de la dernière mise à jour (jours)
rules-field-printing-days = Délai pour rapporter ou détruire les impressions (jours)
rules-field-condition-days = Délai pour remplir une condition (jours)
rules-field-window-days = Jours autorisés
rules-field-window-from = À partir de (heure)
rules-field-window-until = Jusqu’à (heure)
rules-field-window-closed-on = Autres jours de fermeture, un par ligne (par exemple 24/12/2026)
rules-field-window-countries = Pays autorisés
rules-field-way-name = Nom que lui donnent vos collègues
rules-field-way-product = Produit, pour le service informatique
rules-field-way-words = Mots qui permettent de le reconnaître, un par ligne
rules-field-remote-help-tools = Programmes d’aide à distance autorisés, un par ligne
rules-field-reason = Pourquoi c’est différent chez vous
rules-field-sentence = Ce que vous ajoutez
rules-field-drop-folder = Dossier des check-lists terminées
rules-field-trust-anchors = Certificats et clés publiques, les uns sous les autres
rules-field-time-stamp-service = Adresse web d’un service d’horodatage
rules-field-successor-keys = Codes de clés, un par ligne
rules-field-version = Version
rules-field-decided-by = Décidé par (fonction ou organe)
rules-field-decided-on = Jour de la décision
rules-field-expires-on = Dernier jour (facultatif)
rules-field-check-again = Tout le monde doit-il refaire la vérification ?
rules-field-other = Autre chose dans le fichier

# What is missing or wrong, beside the field.
rules-problem-missing = Ceci doit encore être complété.
# $item: what was typed; $problem: a sentence.
rules-problem-in-list = « { $item } » : { $problem }
rules-problem-number = Tapez un nombre entier de { $minimum } à { $maximum }.
rules-problem-too-long = C’est trop long : { $limit } caractères au plus.
rules-problem-day = Tapez un jour qui existe, par exemple 01/12/2026.
rules-problem-time = Tapez une heure, par exemple 7:30.
rules-problem-time-order = La fin doit venir après le début.
rules-problem-day-order = Ce jour tombe avant celui de la décision.
rules-problem-web-address = Tapez une adresse web qui commence par https://.
rules-problem-email = Ce n’est pas une adresse électronique. Elle ressemble à ceci : dpo@example.be.
rules-problem-country = Ce n’est pas un code de pays de deux lettres, comme BE ou FR.
rules-problem-certificate = Ce n’est ni un certificat ni une clé publique (pem). Une clé secrète n’a jamais sa place ici.
rules-problem-key-code = Le code d’une clé compte trente chiffres.
rules-problem-repeated = Ceci figure deux fois.
rules-problem-unseen = Il y a ici des caractères invisibles. Retapez le texte au lieu de le coller.
rules-problem-reason = Expliquez dans les deux langues pourquoi c’est différent chez vous : vos collègues le lisent.
rules-problem-confirm = Confirmez que vous demandez sciemment moins que la circulaire.
rules-problem-future = Ce jour n’est pas encore venu. Signez après la décision.
rules-problem-past = Ce jour est déjà passé.
rules-problem-not-taken = Ceci ne peut pas figurer ici.

# The page of the organisation.
rules-organisation-lead = À qui s’adressent ces règles, et vers qui vos collègues peuvent se tourner.
rules-organisation-dpo-title = DPO
rules-organisation-contact-help = Indiquez une fonction, pas une personne. Vous pouvez laisser vide.
rules-organisation-it-title = Service informatique ou fournisseur
rules-organisation-it-help = Vers qui se tourner quand un PC n’est pas en ordre. Vous pouvez laisser vide.
rules-organisation-user-policy-help = Où vos collègues peuvent lire la politique d’utilisation. La page ne s’ouvre que si la personne clique sur l’adresse. Vous pouvez laisser vide.

# The page of terms and hours.
rules-holds-lead = Durée de validité des check-lists, délais et heures de connexion permises.
rules-holds-terms-title = Délais
rules-holds-window-title = Jours et heures de connexion
rules-holds-window-help = La circulaire demande que le pare-feu de votre organisation n’admette de connexions que pendant les heures de bureau (condition 3e). Indiquez ici l’horaire réellement configuré. Sans horaire, un PC personnel sans bureau virtuel obtient au mieux « télétravail possible, sous conditions ».
rules-holds-hours-not-set = Aucun horaire n’est fixé
rules-holds-hours-set = Seulement certains jours, à certaines heures
rules-holds-time-zone = Les heures sont celles de Bruxelles, même si le PC se trouve ailleurs.
rules-holds-holidays = Les jours fériés belges
rules-holds-holidays-closed = Pas de connexion
rules-holds-holidays-open = Comme les autres jours
rules-holds-countries-help = Codes de deux lettres, par exemple BE, FR. Laissez vide pour ne rien limiter.

# The page of the ways into the network.
rules-access-lead = Comment vos collègues se connectent au réseau. Les avis d’accès portent sur ces accès.
rules-access-words-help = Des mots qui figurent dans le nom de la connexion ou du programme sur le PC : c’est ainsi que Téléclair reconnaît cet accès. Vous pouvez laisser vide.
# $way: what the way is called.
rules-access-remove = Supprimer « { $way } »
rules-access-add-title = Ajouter un accès
rules-access-add-text = Si vous n’ajoutez rien, le programme connaît le VPN, le bureau virtuel, Explore et Publiwin sous leur nom habituel.
rules-access-add-vpn = Ajouter un VPN
rules-access-add-virtual-desktop = Ajouter un bureau virtuel
rules-access-add-explore = Ajouter Explore
rules-access-add-publiwin = Ajouter Publiwin
rules-access-removed = « { $way } » a été supprimé.
rules-access-take-back = Reprendre
rules-access-help-title = Aide à distance
rules-access-help-text = Programmes avec lesquels votre service informatique prend la main sur un PC. Vos collègues lisent que seuls ceux-ci sont permis.

# The sorts of ways, as titles.
rules-kind-vpn = VPN
rules-kind-virtual-desktop = Bureau virtuel
rules-kind-explore = Explore
rules-kind-publiwin = Publiwin

# The list of controls.
rules-controls-lead = Ce que demande la circulaire vaut d’office. Choisissez une règle pour lui donner plus ou moins de poids, ou pour y ajouter votre propre explication.
rules-controls-list-title = Les règles de la circulaire
rules-controls-raised = plus strict que la circulaire
rules-controls-lowered = moins strict que la circulaire
rules-controls-has-sentence = avec votre explication
# How much a control weighs where that differs. $employer, $virtual, $direct: a level each.
rules-controls-per-workplace = PC du CPAS : { $employer } · PC personnel avec bureau virtuel : { $virtual } · sans : { $direct }

# The page of one control.
rules-control-levels-title = Quel poids donner à cette règle ?
# $level: a level, in lower case.
rules-control-usual = Circulaire : { $level }
rules-control-fixed = La circulaire ne laisse pas de choix ici : { $level }.
rules-control-reason-title = Pourquoi est-ce différent chez vous ?
rules-control-reason-help = Vos collègues le lisent à côté de la question et dans la check-list.
rules-control-lowered-banner = Vous demandez moins que la circulaire. Chaque check-list le mentionne.
rules-control-confirm = Je confirme que c’est voulu
rules-control-sentence-help = Une ou deux phrases que vos collègues lisent à côté de cette règle. Vous pouvez laisser vide.
rules-control-back = Retour aux règles

# The page of folder and keys.
rules-files-lead = Tout peut rester vide sur cette page.
rules-files-folder-title = Où vont les check-lists terminées
rules-files-folder-help = Un dossier partagé que chacun peut atteindre. Les nouvelles règles et les avis déposés dans ce dossier sont trouvés aussi.
rules-files-choose-folder = Choisir un dossier…
rules-files-successors-title = Qui peut signer après vous
rules-files-successors-help = Le code (trente chiffres) de la clé de votre suppléant ou successeur. Personne ne devra alors comparer de nouveau en votre absence.
rules-files-anchors-title = Pour le service informatique
rules-files-anchors-help = Certificats ou clés publiques (pem) qui attestent l’identité des signataires de check-lists.
rules-files-add-anchor = Ajouter depuis un fichier…
# $file: the file.
rules-files-anchor-not-read = Ce fichier n’a pas pu être lu comme texte : { $file }. Demandez au service informatique un certificat au format pem.
rules-files-time-stamp-help = Cette version du programme n’utilise pas encore le service d’horodatage.

# The page of the decision.
rules-decision-lead = Ces règles valent parce que votre organisation les a décidées. Indiquez qui l’a fait et quand.
rules-decision-who-title = Qui décide
rules-decision-who-help = Par exemple : bureau permanent, ou directeur général. Jamais le nom d’une personne.
rules-decision-again-help = Choisissez « oui » si une check-list antérieure à ces règles ne suffit plus.
rules-decision-again-everybody = Oui, tout le monde
rules-decision-again-nobody = Non, les check-lists existantes restent valables
rules-decision-holds-title = Numéro et durée
rules-decision-sequence = Numéro : { $sequence }. Il augmente de lui-même ; d’anciennes règles n’en remplacent jamais de plus récentes.
rules-decision-version-help = La version figure sur chaque check-list.
rules-decision-expires-help = Passé ce jour, les règles restent en vigueur, mais chaque check-list porte une condition : de nouvelles règles doivent arriver.

# The page on which everything is read back.
rules-review-lead = Relisez dans les deux langues ce que vous fixez, avant de signer.
rules-review-ready = Tout est complet. Vous pouvez signer.
rules-review-open =
    { $count ->
        [one] Un point reste à régler
       *[other] { $count } points restent à régler
    }
rules-review-preview-title = Ce que verront vos collègues
rules-review-preview-text = Choisissez pour qui, et lisez.
rules-review-preview-language = Langue de l’aperçu
rules-review-preview-situation = Poste de travail
rules-review-outside-hours = En dehors des heures, tout le monde voit en haut :
rules-review-whole-title = L’ensemble des règles, en clair

# The sign page.
rules-sign-lead = Vous signez avec la clé de ce PC. Après cela, le fichier ne peut plus être modifié sans que cela se remarque.
rules-sign-who-title = Qui signe
rules-sign-who-help = Ce nom figure dans le fichier ; on le voit au moment de comparer le code.
rules-sign-key-title = Votre clé
rules-sign-key-help = Utilisez toujours ce PC pour signer les règles et les avis d’accès : vos collègues ne doivent alors comparer le code qu’une seule fois.
rules-sign-where-title = Où ira le fichier
rules-sign-button = Signer les règles
rules-sign-signing = Signature des règles en cours…
# $code: thirty digits.
rules-sign-other-key = Les règles précédentes ont été signées avec une autre clé, dont le code est { $code }. Si vous signez avec la clé de ce PC, chacun de vos collègues devra comparer le code à nouveau. Pour l’éviter, signez sur le PC qui a cette autre clé, ou faites-y d’abord signer des règles où le code de ce PC figure sous « Qui peut signer après vous ».
# $why: one or more sentences.
rules-sign-not-accepted = Rien n’a été signé, car les PC de vos collègues refuseraient ce fichier. { $why }
# The name of the file. $organisation: its name; $version: the version of the rules.
rules-sign-file-name = Règles télétravail { $organisation } { $version }

# What to do with the signed file.
rules-distribute-nothing = Rien n’est encore signé. Dès que ce sera fait, vous lirez ici ce qu’il faut faire du fichier.
# $sequence: the number; $date: a day.
rules-distribute-lead = Les règles numéro { $sequence } ont été signées le { $date }.
# $code: thirty digits.
rules-distribute-other-key = Attention : ce PC connaissait jusqu’ici des règles signées par une autre clé, dont le code est { $code }. Les collègues qui les avaient déjà verront le changement et compareront le nouveau code.
rules-distribute-file-title = Le fichier signé
rules-distribute-code-text = Communiquez ces trente chiffres par une autre voie que le fichier : au téléphone, sur papier ou en réunion. Chacun les compare une seule fois.
rules-distribute-how-title = Comment diffuser le fichier
rules-distribute-how-send = Remettez le fichier à chacun, par courriel ou dans un dossier partagé. Il suffit de le faire glisser dans la fenêtre de Téléclair.
rules-distribute-how-compare = La première fois, le programme montre votre nom et le code. Les règles ne valent que si la personne confirme que les chiffres concordent.
rules-distribute-how-later = Les règles et avis suivants de la même clé ne doivent plus être comparés.
rules-distribute-how-system = Le service informatique peut aussi placer le fichier sur chaque PC, dans le dossier système du programme. Personne ne doit alors comparer.
rules-distribute-how-here-too = Sur ce PC, les nouvelles règles ne valent pas encore : faites glisser le fichier ici aussi, dans la fenêtre de votre propre poste de travail.
rules-distribute-how-here = Sur ce PC, les nouvelles règles valent déjà.
