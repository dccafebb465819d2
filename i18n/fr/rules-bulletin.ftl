# The role that manages the rules: writing an access bulletin, reading it back, signing it.

# Where one begins.
write-bulletin-lead = Ici, vous fermez un accès à distance, vous le limitez ou vous le rouvrez. Ce que vous tapez est enregistré au fur et à mesure.
write-bulletin-begin-title = Par quoi commencez-vous ?
write-bulletin-begin-text = Chaque formulaire est déjà rempli, en français et en néerlandais. Vous adaptez ce qui est différent chez vous.
# $state: what holds for the access.
write-bulletin-begin-note = L’accès est alors { $state }.
write-bulletin-begin-empty = Avis vierge
write-bulletin-begin-empty-note = Vous écrivez tout vous-même.
write-bulletin-anew = Commencer un autre avis
write-bulletin-put-aside = L’avis précédent a été mis de côté. Rien n’est perdu.
write-bulletin-take-back = Reprendre l’avis précédent
write-bulletin-no-policy = Ce PC ne connaît pas encore la politique de votre organisation. Vous pouvez écrire l’avis, mais les noms que votre organisation donne à ses accès n’y figurent pas. Faites glisser la politique signée sur la fenêtre, sous « Vérifier mon propre poste de travail », puis revenez ici.
write-bulletin-to-sign = Relire et signer
# $count: how many.
write-bulletin-mistakes = { $count ->
        [one] Un champ reste à corriger. Il est indiqué ci-dessus.
       *[other] { $count } champs restent à corriger. Ils sont indiqués ci-dessus.
    }

# The form.
bulletin-field-way-title = De quel accès s’agit-il ?
bulletin-field-way-other = Un autre
bulletin-field-way-typed = Nom abrégé de l’accès dans la politique
bulletin-field-way-typed-note = Tel qu’il figure dans votre politique, par exemple citrix : minuscules, chiffres et tirets.
bulletin-field-number = Numéro d’ordre
bulletin-field-number-note = Chaque avis sur le même accès reçoit un numéro plus élevé. Un PC n’accepte plus de numéro inférieur.
bulletin-field-state-title = L’accès est…
bulletin-field-from = À partir du (jour/mois/année)
bulletin-field-until = Jusqu’au (inclus)
bulletin-field-until-note = Vide : l’avis vaut jusqu’au prochain.
bulletin-field-until-suspended = Après ce jour, l’accès ne s’ouvre pas tout seul : vos collègues attendent un nouvel avis.
bulletin-field-whole-days = Un avis vaut pour des jours entiers. Si des heures sont fixées, mentionnez-les dans le texte ci-dessous.
bulletin-field-what-title = Que s’est-il passé ?
bulletin-field-what-text = Vos collègues lisent ce texte sur chaque page. Quelques phrases courtes suffisent.
bulletin-field-in-dutch = En néerlandais
bulletin-field-in-french = En français
bulletin-field-flaw-title = Une faille a-t-elle été découverte ?
bulletin-field-flaw-yes = Oui
bulletin-field-flaw-no = Non
bulletin-field-published = Jour où la faille a été rendue publique
bulletin-field-advisories = Références des alertes
bulletin-field-advisories-note = Par exemple CVE-2019-19781. Séparez deux références par une virgule.
bulletin-field-cut-off = Date limite
bulletin-field-cut-off-note = Une alerte précise parfois ceci : quiconque n’a pris des mesures qu’après ce jour doit considérer qu’il y a eu intrusion.
bulletin-field-measures-taken = Jour où votre organisation a pris des mesures
bulletin-field-measures-taken-note = Vide : elles n’ont pas encore été prises.
bulletin-field-compromise = Vos mesures sont postérieures à la date limite, ou elles n’ont pas encore été prises. Vous devez considérer qu’il y a eu intrusion.
bulletin-field-compromise-follows = Voici ce qui en découle, même si vous ne l’écrivez pas dans l’avis :
bulletin-field-compromise-monitoring = Le service informatique surveille l’accès de près.
bulletin-field-compromise-passwords = Les personnes qui ont utilisé l’accès changent leurs mots de passe.
bulletin-field-compromise-check-again = Toute check-list antérieure à vos mesures est à refaire.
bulletin-field-in-time = Vos mesures ont été prises à temps. Il n’en découle rien de plus.
bulletin-field-cut-off-unknown = Sans date limite, personne ne peut vérifier si vos mesures sont venues trop tard. L’alerte en donne-t-elle une ? Indiquez-la.
bulletin-field-measures-title = Que font vos collègues ?
bulletin-field-measures-text = Chaque mesure devient une condition sur leur check-list.
# $number: counted from 1.
bulletin-field-measure = Mesure { $number }
bulletin-field-measure-add = Ajouter une mesure
bulletin-field-measure-remove = Retirer la mesure { $number }
bulletin-field-alternatives-title = Comment le travail continue-t-il ?
bulletin-field-alternatives-text = Vos collègues sauront ainsi ce qu’ils peuvent faire aujourd’hui.
bulletin-field-on-site = Ils peuvent travailler au bureau
bulletin-field-desks = Nombre de places au bureau (facultatif)
bulletin-field-mobile-mail = Ils lisent leurs messages sur leur téléphone de service ou leur tablette
bulletin-field-telephone = Numéro de téléphone pour les urgences
bulletin-field-telephone-note = Vide : aucun numéro n’est indiqué.
bulletin-field-other = Autre chose ? (facultatif)
bulletin-field-services-title = Quels services ne fonctionnent pas ?
# $number: counted from 1.
bulletin-field-service = Service { $number }
bulletin-field-service-add = Ajouter un service
bulletin-field-service-remove = Retirer le service { $number }
bulletin-field-decision-title = Qui a décidé ?
bulletin-field-decided-by = Fonction ou organe
bulletin-field-decided-by-note = Par exemple « Bureau permanent » ou « Directeur général ». Pas de noms de personnes.
bulletin-field-decided-on = Jour de la décision
bulletin-field-weighed-title = La mise en balance, pour votre dossier
bulletin-field-weighed-text = Vous consignez comment la direction a mis en balance la continuité du travail et les dommages possibles. Cela figure dans le PDF de la décision. Rien n’en apparaît sur les check-lists ni à l’écran de vos collègues, mais quiconque ouvre le fichier signé peut le lire. Pour une petite maintenance, vous pouvez laisser ces champs vides.
bulletin-field-primary-process = De quel travail s’agit-il ?
bulletin-field-stops = Qu’est-ce qui s’arrête sans accès ?
bulletin-field-damage = Quels dommages craint-on ?
bulletin-field-weighed = Qu’a-t-on décidé, et pourquoi ?
bulletin-field-weighed-by = Fonction ou organe qui l’a décidé
bulletin-field-weighed-on = Jour où cela a été décidé
bulletin-field-weighed-as-above = Vide : comme ci-dessus.

# What is wrong at a field.
bulletin-mistake-not-a-day = Ceci n’est pas une date. Écrivez le jour, le mois et l’année, par exemple 17/01/2020.
bulletin-mistake-not-a-number = Écrivez ici un nombre entier, en chiffres.
# $minimum, $maximum: whole numbers.
bulletin-mistake-out-of-range = Indiquez un nombre de { $minimum } à { $maximum }.
# $limit: a whole number.
bulletin-mistake-too-long = C’est trop long : { $limit } caractères au plus.
bulletin-mistake-until-too-early = Le dernier jour précède le premier.
bulletin-mistake-before-flaw = Ce jour précède celui où la faille a été rendue publique.
bulletin-mistake-published-later = Ce jour suit celui de la décision.
bulletin-mistake-unknown-way = Aucun accès ne porte ce nom. Utilisez des minuscules, des chiffres et des tirets, en commençant par une lettre.
bulletin-mistake-no-way = Choisissez un accès.
bulletin-mistake-no-measure = Ajoutez au moins une mesure, ou choisissez « ouvert » ci-dessus.
bulletin-mistake-in-future = Ce jour n’est pas encore venu. Une décision est déjà prise ; le champ « À partir du » dit quand elle s’applique.
# $known: the highest number.
bulletin-mistake-number-taken = Le numéro { $known } existe déjà pour cet accès. Prenez un numéro plus élevé.
# $date: the day of the decision that is known.
bulletin-mistake-decided-earlier = L’avis précédent sur cet accès a été décidé le { $date }. Ce jour ne peut pas être antérieur.
bulletin-mistake-character = Ce champ contient un caractère que le document ne peut pas montrer. Effacez-le et tapez-le à nouveau.

# Reading it back and signing it.
sign-bulletin-lead = Vérifiez ce que vos collègues verront, signez et transmettez-leur le fichier.
sign-bulletin-nothing = Il n’y a pas encore d’avis à signer.
sign-bulletin-to-write = Écrire un avis
sign-bulletin-mistakes-title = Il reste ceci à corriger
sign-bulletin-mistakes-text = Choisissez une ligne pour aller au champ.
sign-bulletin-workers-title = Ce que voient vos collègues
# $date: a day.
sign-bulletin-workers-text = Voici ce qui figure en haut de chaque page le { $date }, dans la langue de chacun.
# $date: the first day.
sign-bulletin-until-then = Avant le { $date }, ils voient seulement que c’est annoncé.
sign-bulletin-whole-title = L’avis complet, tel qu’il figure dans votre dossier
sign-bulletin-who-title = Qui signe ?
sign-bulletin-who-text = Votre nom figure dans le fichier signé. Les PC le reconnaissent à la clé avec laquelle la politique est signée.
# $code: thirty digits.
sign-bulletin-foreign-key = Ce PC n’a pas la clé avec laquelle la politique de votre organisation est signée. Tous les PC refuseraient cet avis. Signez sur le PC où vous avez signé la politique. La clé de la politique a ce code : { $code }
sign-bulletin-where-title = Où seront les fichiers ?
sign-bulletin-where-text = Il y en a deux : l’avis pour vos collègues, et la décision en PDF signé pour votre dossier.
sign-bulletin-button = Signer et enregistrer
sign-bulletin-signing = Signature de l’avis et de la décision en cours…
# $path: the file.
sign-bulletin-not-written = Ce fichier n’a pas pu être enregistré : { $path }. Choisissez un autre dossier et réessayez.
# $why: a sentence.
sign-bulletin-not-accepted = Les PC de vos collègues refuseraient cet avis ; il n’a donc pas été enregistré. { $why }
# Names of files. $way: the access way; $number: the number; $date: ISO date.
sign-bulletin-bulletin-name = Avis d’accès { $way } { $number } ({ $date })
sign-bulletin-decision-name = Décision accès { $way } { $number } ({ $date })
sign-bulletin-done-title = L’avis est signé
# $path: the file.
sign-bulletin-done-bulletin = Pour vos collègues : { $path }
sign-bulletin-done-decision = Pour votre dossier : { $path }
sign-bulletin-done-here = Ce PC connaît déjà l’avis.
sign-bulletin-done-not-here = Ce PC ne connaît pas encore la politique de votre organisation et n’a donc pas pu vérifier si les autres PC acceptent l’avis. Ils ne l’acceptent que si vous avez aussi signé leur politique avec cette clé.
sign-bulletin-next-title = Comment transmettre l’avis ?
# $folder: the folder.
sign-bulletin-next-drop-folder = Le plus rapide est le dossier indiqué dans votre politique : { $folder }. Toute personne qui ouvre ensuite Téléclair voit l’avis tout de suite.
sign-bulletin-next-drop-folder-none = Si votre politique indique un dossier partagé, mettez-y le fichier. Toute personne qui ouvre ensuite Téléclair voit l’avis tout de suite.
sign-bulletin-next-mail = Envoyez-le en pièce jointe. Vos collègues font glisser le fichier sur la fenêtre de Téléclair.
sign-bulletin-next-it = Le service informatique peut placer le fichier à côté du programme, sur chaque PC.
sign-bulletin-next-file = Conservez le PDF de la décision dans votre dossier.
sign-bulletin-open-folder = Ouvrir le dossier
sign-bulletin-open-decision = Voir la décision
sign-bulletin-copy-drop = Placer dans le dossier partagé
# $path: the file.
sign-bulletin-copy-drop-done = L’avis se trouve dans le dossier partagé : { $path }
sign-bulletin-copy-drop-failed = L’avis n’a pas pu être placé dans le dossier partagé : { $path }. Vérifiez que vous pouvez y écrire.
sign-bulletin-another = Écrire un autre avis
