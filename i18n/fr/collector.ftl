# The role that collects the checklists of others: team lead or DPO.

collector-page-welcome = Accueil
# Spoken by screen readers: the list of the role's pages.
collector-navigation-name = Pages

collector-welcome-heading = Qui est prêt à télétravailler ?
collector-welcome-lead = Vos collègues vous remettent leur check-list. Téléclair les vérifie toutes et vous dit où en est chacun.
collector-welcome-does-verify = Il vérifie que rien n’a changé dans une check-list depuis sa signature.
collector-welcome-does-list = Il montre, pour chaque collègue, la check-list la plus récente : en ordre, sous conditions, bientôt expirée ou pas encore en ordre.
collector-welcome-does-missing = Il signale qui n’a encore rien remis, si vous lui donnez une liste de noms.
collector-welcome-does-follow = Il vous aide à répondre, à suivre ce qui reste à faire et à préparer un relevé pour le DPO.
collector-welcome-never-send = Il n’envoie rien et ne se connecte pas à internet. Il prépare seulement les courriels pour vous.
collector-welcome-never-change = Il ne modifie aucun fichier de vos collègues, et n’en efface aucun sauf si vous le demandez.
collector-welcome-never-guess = Il ne dit jamais qu’une chose est en ordre s’il n’a pas pu la vérifier.

collector-page-list = Liste
collector-list-search = Rechercher
collector-list-organisation = Organisation
collector-list-all-organisations = Toutes
collector-list-signed = Signature
collector-list-order = Ordre
collector-list-more-filters = Autres filtres et ordre
collector-list-all-states = tout
# $word: a state; $count: how many lines.
collector-list-pill = { $word } ({ $count })
# $shown: lines that the list shows; $all: all lines.
collector-list-shown =
    { $shown ->
        [one] { $shown } ligne sur { $all }
       *[other] { $shown } lignes sur { $all }
    }
collector-list-nothing-yet = Il n’y a encore rien à montrer.
collector-list-nothing-found = Aucune ligne ne correspond à votre recherche.
collector-list-show-all = Tout montrer
# The row of a line for screen readers. $name: person and PC; $what: what is known of it.
collector-list-row = { $name } : { $what }.
# $organisation: the organisation; $pc: what the worker calls the PC.
collector-list-organisation-and-pc = { $organisation }, PC « { $pc } »
# $count: how many conditions are open.
collector-list-open-conditions =
    { $count ->
        [one] { $count } condition à remplir
       *[other] { $count } conditions à remplir
    }
# $count: how many things are doubtful.
collector-list-doubts =
    { $count ->
        [one] { $count } doute
       *[other] { $count } doutes
    }
# $date: a day.
collector-list-signed-on = signée le { $date }
# $date: a day.
collector-list-valid-until = valable jusqu’au { $date }

# In a narrow column: what was decided.
collector-verdict-on-site = travaille au CPAS
collector-verdict-work-on-site = au CPAS pour l’instant
collector-verdict-not-ready = pas encore en ordre
collector-verdict-ready-with-conditions = sous conditions
collector-verdict-ready = en ordre

collector-order-urgency = Le plus urgent d’abord
collector-order-name = Nom
collector-order-organisation = Organisation
collector-order-valid-until = Échéance la plus proche
collector-order-signed = Signature la plus récente
collector-signed-any = Toutes les dates
collector-signed-last-month = Les 30 derniers jours
collector-signed-last-year = Les 12 derniers mois
collector-signed-earlier = Il y a plus de 12 mois

collector-details-back = Retour à la liste
collector-details-reasons-title = Résultat de la vérification
# Followed by a list of points.
collector-details-in-the-way = Voici ce qui empêche le télétravail :
# $state: where telework stands, in a few words.
collector-details-telework-without-ksz = Télétravail : { $state }. Données de la BCSS : accès refusé
# $list: the points that are missing.
collector-details-ksz-refused = L’accès aux données de la BCSS est refusé. Ce qui manque : { $list }.
collector-details-points-open = Le télétravail n’est pas encore possible : au moins un point obligatoire n’est pas en ordre ou reste inconnu.
collector-details-access-closed = Le télétravail n’est pas encore possible : l’accès à distance était fermé au moment de cette check-list.
# $name: who answered; $date: the day.
collector-details-sent-back = { $name } a renvoyé cette check-list le { $date }. Il en faut une nouvelle.
collector-details-file-note = Un fichier sans check-list valable n’a ici ni nom ni décision : on ne peut pas se fier à ce qu’il contient.

collector-record-title = La check-list
collector-record-situation = Situation
collector-record-verdict = Conclusion
collector-record-ksz = BCSS
collector-record-role = Fonction
collector-record-assessed = Vérifiée le
collector-record-signed = Signée le
# $date: a day; $time: a time.
collector-record-signed-at = { $date } à { $time }, selon le PC de votre collègue
collector-record-measurement = Mesure
collector-record-declared-only = votre collègue a choisi de ne rien laisser mesurer
collector-record-from-file = d’après un fichier ; Téléclair n’a pas vérifié le PC lui-même
collector-record-valid-until = Valable jusqu’au
collector-record-signature = Signature
collector-record-findings = Voir tous les points
# $status: whether it holds; $provenance: how that is known.
collector-record-finding = { $status } ({ $provenance })
# $text: what the worker typed.
collector-record-explanation = Explication de votre collègue : { $text }
collector-record-pages = Voir le document
collector-record-pages-note = Ces pages ont été refaites à partir des données signées.
# $number: the page; $total: all pages.
collector-record-page = Page { $number } sur { $total }
collector-record-rendering = Les pages sont en préparation…
collector-record-render-failed = Les pages ne peuvent pas être montrées ici. Ouvrez le fichier lui-même.

collector-files-title = Fichiers
# $file: the file; $inside: where inside it.
collector-files-inside = { $file }, dans ce fichier : { $inside }
collector-files-open = Ouvrir
collector-files-open-folder = Ouvrir le dossier
collector-files-earlier = Check-lists précédentes
# $date: a day; $verdict: what was decided.
collector-files-earlier-line = Signée le { $date } : { $verdict }

collector-conditions-title = Conditions
# $who: who acts; $date: by when.
collector-conditions-by = { $who }, pour le { $date }
# $who: who acts; $date: the last day.
collector-conditions-kept-until = { $who }, à respecter jusqu’au { $date } inclus
# $date: the day; $name: who marked it.
collector-conditions-done = Remplie le { $date }, indiqué par { $name }
# $text: the note.
collector-conditions-note-said = Note : { $text }
collector-conditions-note = Note (facultative)
# $what: the condition.
collector-conditions-mark = Indiquer comme remplie
collector-conditions-reopen = Annuler : pas encore remplie

collector-vouching-title = Est-ce bien la clé de cette personne ?
collector-vouching-held-title = La clé de cette personne
collector-vouching-answer-title = Est-ce bien la clé de la personne qui a répondu ?
collector-vouching-answer-held-title = La clé de la personne qui a répondu
# $name, $organisation: as in the certificate.
collector-vouching-signer = Au nom de : { $name }, { $organisation }
collector-vouching-step-call = Appelez cette personne à un numéro que vous connaissiez déjà, ou allez la voir. N’utilisez pas un numéro trouvé dans le courriel ou dans le fichier.
collector-vouching-step-read = Demandez-lui de vous lire le code affiché dans Téléclair à la page « Terminé », sous « Code de votre clé ».
collector-vouching-step-read-answer = Demandez-lui de vous lire le code affiché dans Téléclair à la page « Dossier et données », sous « Code de votre clé ».
collector-vouching-step-compare = Comparez les six groupes avec le code ci-dessus.
collector-vouching-how = Comment avez-vous comparé ?
collector-vouching-telephone = Au téléphone
collector-vouching-in-person = En personne
collector-vouching-vouch = Le code est le même : je me porte garant de cette clé
collector-vouching-differs = Le code est différent ? Ne confirmez rien et demandez conseil à votre conseiller en sécurité de l’information.
collector-vouching-own-name = Cette réponse porte votre nom, mais n’a pas été signée avec la clé de ce PC. Vous ne l’avez pas signée vous-même sur un autre PC ? Ne confirmez alors rien et prévenez votre conseiller en sécurité de l’information.
# $name: who vouches; $date: since when.
collector-vouching-held-telephone = { $name } se porte garant de cette clé depuis le { $date } : le code a été comparé au téléphone.
# $name: who vouches; $date: since when.
collector-vouching-held-in-person = { $name } se porte garant de cette clé depuis le { $date } : le code a été comparé en personne.
# $name: the keeper; $date: since when.
collector-vouching-held-own-key = C’est la clé de ce PC, utilisée par { $name } depuis le { $date }.
collector-vouching-withdraw-title = Ne plus se porter garant de cette clé
collector-vouching-withdraw-text = Faites-le si le PC a été volé ou vendu, ou si vous avez un doute. Les check-lists signées avec cette clé ne comptent alors plus comme en ordre.
collector-vouching-why = Raison (facultative)
collector-vouching-withdraw = Retirer la garantie
collector-vouching-nobody-any-more = Plus personne ne se porte garant de cette clé.
collector-vouching-withdrawn = Ne vous fiez pas à cette check-list avant de savoir ce qu’il est advenu de ce PC ou de cette clé.
# $withdrawn: by whom and when, and why where that is known.
collector-vouching-again = Quelqu’un s’était déjà porté garant de cette clé ; cette garantie a été retirée { $withdrawn }. Demandez d’abord pourquoi. Voulez-vous vraiment vous porter à nouveau garant de cette clé ?
collector-vouching-again-yes = Oui, me porter à nouveau garant de cette clé
collector-vouching-history = Ce qui a été décidé auparavant pour cette clé
# $date: the day; $name: who decided; $signer: the name in the certificate.
collector-vouching-history-vouched-answers = { $date } : { $name } s’est porté garant de la clé de { $signer }, pour répondre
collector-vouching-history-vouched = { $date } : { $name } s’est porté garant de la clé de { $signer }
# $date: the day; $name: who decided; $signer: the name in the certificate.
collector-vouching-history-withdrawn = { $date } : { $name } ne se porte plus garant de la clé de { $signer }

collector-notes-title = Notes
# $date: the day; $name: who wrote it; $text: the note.
collector-notes-line = { $date }, { $name } : { $text }
collector-notes-new = Nouvelle note
collector-notes-add = Enregistrer la note

collector-keeper-first = Indiquez d’abord votre nom et votre organisation. Chacun saura ainsi plus tard qui a pris cette décision.
collector-keeper-go = Aller à « Dossier et données »

collector-page-folder = Dossier et données
collector-folder-lead = Choisissez le dossier où se trouvent les check-lists de vos collègues. Les courriels (.eml) et les archives (.zip) qui en contiennent comptent aussi.
collector-folder-title = Dossier des check-lists
collector-folder-field = Dossier
collector-folder-choose = Choisir un dossier…
collector-folder-use = Vérifier ce dossier
collector-folder-missing = Ce dossier n’existe pas, ou vous ne pouvez pas l’ouvrir : vérifiez son nom.
collector-folder-no-dialog = Aucun dossier n’a été choisi. Aucune fenêtre ne s’ouvre pour choisir ? Tapez ou collez alors ci-dessus l’emplacement du dossier, ou faites-le glisser sur cette fenêtre.
collector-folder-drop = Vous pouvez aussi faire glisser des fichiers ou des dossiers sur cette fenêtre. Ils restent là où ils sont.
# $count: how many files or folders were dropped.
collector-folder-dropped =
    { $count ->
        [one] { $count } fichier ou dossier a été glissé sur la fenêtre et est vérifié lui aussi.
       *[other] { $count } fichiers ou dossiers ont été glissés sur la fenêtre et sont vérifiés eux aussi.
    }
collector-folder-forget-dropped = Ne plus les inclure
collector-folder-who-title = Qui êtes-vous ?
collector-folder-who-text = Votre nom accompagne vos décisions : la clé dont vous vous portez garant, ce qui est rempli, vos réponses.
collector-folder-name = Prénom et nom
collector-folder-organisation = Organisation
collector-folder-who-save = Enregistrer
collector-folder-who-saved = Enregistré.
collector-folder-roster-title = Liste du personnel (facultative)
collector-folder-roster-text = Avec une liste du personnel, vous voyez aussi qui n’a encore rien remis. Enregistrez-la dans Excel au format CSV, avec une colonne « Nom » et, si possible, « Organisation » et « Courriel ».
collector-folder-roster-field = Fichier CSV
collector-folder-roster-choose = Choisir un fichier…
collector-folder-roster-read = Lire la liste
# $count: how many people.
collector-folder-roster-there =
    { $count ->
        [one] La liste du personnel compte { $count } personne.
       *[other] La liste du personnel compte { $count } personnes.
    }
collector-folder-roster-not-read = Ce fichier ne peut pas être lu. Vérifiez qu’il existe et que vous pouvez l’ouvrir.

# $looked: files looked at; $all: files found so far.
collector-progress-examining = Vérification… { $looked } fichiers sur { $all }
collector-progress-walking = Recherche dans le dossier… { $all } fichiers trouvés
# $compared: how many texts were compared; $all: how many there are to compare.
collector-progress-comparing = La liste est complète. La comparaison des textes continue : { $compared } sur { $all }
# $count: how many texts wait.
collector-progress-not-compared =
    { $count ->
        [one] Le texte de { $count } check-list n’a pas encore été comparé.
       *[other] Le texte de { $count } check-lists n’a pas encore été comparé.
    }
# $count: files looked at.
collector-progress-done =
    { $count ->
        [one] { $count } fichier vérifié
       *[other] { $count } fichiers vérifiés
    }
# $said: the sentence before; $time: hours and minutes; $date: a day before today.
collector-progress-at = { $said } à { $time }
collector-progress-on = { $said } le { $date } à { $time }
collector-progress-cancelled = Arrêté. Ce qui a déjà été vérifié est dans la liste ; le reste manque.
collector-progress-cancel = Arrêter
collector-progress-again = Vérifier à nouveau
collector-progress-failed = La vérification n’a pas pu commencer. Fermez d’autres programmes et réessayez.

collector-answer-title = Votre réponse
collector-answer-given-title = Réponse à cette check-list
collector-answer-text = Vous signez votre réponse dans le second cadre de la check-list. La signature de votre collègue reste valable.
collector-answer-question = Que répondez-vous ?
collector-answer-accept = Accepter
collector-answer-accept-with-remark = Accepter avec une remarque
collector-answer-send-back = Renvoyer
collector-answer-send-back-only = Votre collègue doit encore changer quelque chose ? Vous pouvez malgré tout renvoyer cette check-list. Votre réponse figure alors dans le registre et dans un courriel, mais pas dans le fichier.
collector-answer-noted = La check-list est renvoyée. Le registre en garde la trace.
collector-answer-noted-mail-failed = Le courriel n’a pas pu être préparé. Dites vous-même à votre collègue ce qui doit encore changer.
collector-answer-given-only-here = Cette réponse figure uniquement dans le registre. Il n’y avait plus de place dans le fichier : quelqu’un d’autre avait déjà utilisé la case.
collector-answer-remark = Remarque pour votre collègue
collector-answer-remark-missing = Dites pourquoi.
collector-answer-remark-refused = La remarque contient un caractère invisible, ou elle est trop longue. Tapez-la à nouveau.
# $name, $organisation: the person who signs.
collector-answer-signs = Signé par { $name }, { $organisation }
collector-answer-button = Signer la réponse
collector-answer-signing = La réponse est en cours de signature…
# $path: the file.
collector-answer-made = La check-list avec votre réponse se trouve ici : { $path }
# $path: the file.
collector-answer-mail-made = Le courriel pour votre collègue est prêt. Rien ne s’ouvre ? Vous le trouverez ici : { $path }
collector-answer-mail-failed = Le courriel n’a pas pu être préparé. Joignez vous-même la check-list avec votre réponse à un courriel.
collector-answer-not-read = Le fichier de la check-list ne peut plus être lu. Vérifiez à nouveau le dossier.
# $path: the file.
collector-answer-not-written = La check-list avec votre réponse n’a pas pu être enregistrée : { $path }. Avez-vous le droit d’écrire à cet endroit ?
# $answer: in words; $name: who gave it; $date: when.
collector-answer-given = { $answer } : { $name }, { $date }
collector-answer-given-does-not-count = Cette réponse ne compte pas : sa clé n’est pas confirmée pour répondre. La check-list en reste où elle serait sans réponse. Vous ne pouvez plus répondre à cet exemplaire : la case prévue est déjà utilisée. Demandez à votre collègue l’exemplaire sans réponse.
# $text: the remark.
collector-answer-given-remark = Remarque : { $text }
# $name: the worker's file name without its ending.
collector-answer-file-name = { $name } - réponse
# $verdict: what was decided, in a few words.
collector-answer-not-possible = La conclusion de cette check-list est : { $verdict }. Accepter n’y change rien. Quelque chose doit encore changer ? Renvoyez plutôt la check-list.
collector-answer-signed = Votre réponse est signée.
collector-answer-vouch-first = Confirmez d’abord la clé ci-dessus. Vous saurez alors que cette check-list vient bien de votre collègue.
# $folder: the file or folder.
collector-keeper-not-written = Cela n’a pas pu être enregistré dans { $folder }. Le disque est-il plein, ou n’avez-vous pas le droit d’y écrire ? Rien n’a changé.
# $file: the file or folder.
collector-keeper-unreadable = Le registre ne peut pas être lu : { $file }. Rien ne compte donc comme confirmé ici et vous ne pouvez rien décider. Demandez l’aide du service informatique, ou remettez une copie de ce fichier.

collector-page-follow-up = Suivi
collector-follow-up-lead = Ce qui reste à faire, et par qui. Choisissez un point pour le régler ou en savoir plus.
collector-follow-up-keys-title = Clés que vous devez encore comparer
# $count: how many people.
collector-follow-up-keys-text =
    { $count ->
        [one] Pour { $count } collègue, le code de la clé n’a pas encore été comparé. Une fois la comparaison faite, sa check-list comptera et ce qui y reste à faire apparaîtra ici.
       *[other] Pour { $count } collègues, le code de la clé n’a pas encore été comparé. Une fois la comparaison faite, leurs check-lists compteront et ce qui y reste à faire apparaîtra ici.
    }
# Several keys under one name. $count: how many people; $keys: how many keys.
collector-follow-up-keys-several =
    { $count ->
        [one] { $keys } clés ont servi à signer au nom d’une même personne, et leurs codes n’ont pas encore été comparés. Une fois la comparaison faite, ce qui vient d’elle comptera et ce qui y reste à faire apparaîtra ici.
       *[other] { $keys } clés ont servi à signer au nom de { $count } collègues, et leurs codes n’ont pas encore été comparés. Une fois la comparaison faite, leurs check-lists compteront et ce qui y reste à faire apparaîtra ici.
    }
collector-follow-up-keys-button = Montrer les clés à comparer
collector-follow-up-reminders-title = Rappels par courriel
collector-follow-up-reminders-text = Pour chaque collègue qui doit encore faire quelque chose, Téléclair prépare un courriel dans sa langue. Si cette langue est inconnue, le courriel est en français et en néerlandais. Vous relisez les courriels et les envoyez vous-même.
collector-follow-up-reminders-button = Préparer les courriels
# $count: how many mails; $path: the folder.
collector-follow-up-reminders-made =
    { $count ->
        [one] { $count } courriel est prêt dans { $path }
       *[other] { $count } courriels sont prêts dans { $path }
    }
# Beside the button, of somebody who handed nothing in.
collector-follow-up-language-unknown = La langue de cette personne est inconnue : le courriel est en français et en néerlandais.
collector-follow-up-reminder-button = Préparer un rappel
# $path: the file.
collector-follow-up-reminder-made = Le courriel est prêt. Rien ne s’ouvre ? Vous le trouverez ici : { $path }
collector-follow-up-nothing-to-send = Aucun rappel n’est nécessaire.
# $name: the person.
collector-follow-up-reminder-file-name = Rappel à { $name }
# $name: the person.
collector-follow-up-answer-file-name = Réponse à { $name }
# $date: the day.
collector-follow-up-folder-name = Rappels { $date }
# $path: the folder or file.
collector-follow-up-not-written = Cela n’a pas pu être enregistré : { $path }. Le disque est-il plein, ou n’avez-vous pas le droit d’y écrire ?
collector-follow-up-it-title = Liste pour le service informatique
collector-follow-up-it-text = Un seul texte avec tout ce que seul le service informatique peut régler ou confirmer.
collector-follow-up-it-button = Enregistrer la liste
# $path: the file.
collector-follow-up-it-saved = La liste est enregistrée : { $path }
# $date: the day.
collector-follow-up-it-file-name = Liste pour le service informatique { $date }
# $who: who acts; $count: how many points.
collector-follow-up-group =
    { $who ->
        [it] À faire par le service informatique ({ $count })
        [team-lead] À faire par la personne responsable de l’équipe ({ $count })
       *[worker] À faire par vos collègues ({ $count })
    }
collector-follow-up-nothing = Plus aucun point ni aucune condition ne reste ouvert, et personne ne doit encore remettre de check-list. Les fichiers que vous ne pouvez pas utiliser figurent dans la liste.
# $name: whose; $date: the day.
collector-follow-up-due-by = { $name }, pour le { $date }
# $name: person and PC; $date: the last day.
collector-follow-up-kept-until = { $name }, à respecter jusqu’au { $date }
# $name: whose; $date: the day.
collector-follow-up-overdue-since = { $name }, en retard depuis le { $date }
# $name: person and PC.
collector-follow-up-in-the-way = { $name }, pas de télétravail d’ici là
# $name: the person.
collector-follow-up-in-the-way-of-ksz = { $name }, pas d’accès à la BCSS d’ici là
# Stands before the reason: expired, not handed in.
collector-follow-up-checklist = Check-list à remettre

collector-page-export = Exporter
collector-export-lead = Enregistrez la liste pour la consulter dans Excel, la remettre au DPO ou l’utiliser dans un autre programme.
collector-export-not-compared-yet = Le texte de certaines check-lists n’a pas encore été comparé. Attendez que ce soit fait : la liste sera alors complète.
collector-export-form-title = Que voulez-vous enregistrer ?
collector-export-workbook = Fichier Excel
collector-export-summary = Relevé signé (PDF)
collector-export-separated = Fichier CSV
collector-export-data = Données (JSON)
collector-export-workbook-note = Avec des filtres, et des feuilles à part pour les conditions et pour ce qui manque encore.
collector-export-summary-note = Pour le DPO : les nombres, un graphique, la liste et ce qui manque. Vous le signez avec la clé de ce PC.
collector-export-separated-note = Un tableau simple que tout tableur peut ouvrir.
collector-export-data-note = Toutes les données, pour un autre programme.
collector-export-which-title = Quelles lignes ?
# $count: how many lines.
collector-export-which-all = Toutes les lignes ({ $count })
# $count: how many lines.
collector-export-which-shown = Ce que la liste montre à présent ({ $count })
collector-export-button = Enregistrer
collector-export-making = Le fichier est en préparation…
collector-export-where-title = Où enregistrer le fichier ?
collector-export-where-note = Si vous n’indiquez rien, il sera placé dans votre dossier Documents.
# $path: the file.
collector-export-made = Enregistré : { $path }
# $date: the day as 2026-11-22.
collector-export-file-name = Registre télétravail { $date }

collector-page-keeping = Conserver et effacer
collector-keeping-lead = Ne conservez pas les check-lists plus longtemps que nécessaire. Téléclair n’efface rien de lui-même : vous regardez et vous décidez.
collector-keeping-period-title = Combien de temps conservez-vous les check-lists ?
collector-keeping-period-text = Demandez au DPO quel délai s’applique chez vous. Il court à partir du jour de la signature.
# $count: how many years.
collector-keeping-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
# $count: how many months.
collector-keeping-other = Actuellement : { $count } mois
collector-keeping-undecided = Aucun délai n’a encore été choisi.
# $count: how many checklists.
collector-keeping-due-title = Délai dépassé ({ $count })
collector-keeping-due-none = Aucune check-list n’a dépassé son délai de conservation.
# $date: when it was signed; $until: the last day.
collector-keeping-due-line = signée le { $date }, à conserver jusqu’au { $until } inclus
collector-keeping-person-title = Données de cette personne
collector-keeping-person-text = Votre collègue demande quelles données vous conservez ? Créez un fichier avec tout ce que le registre sait de cette personne et joignez-y les PDF.
collector-keeping-person-export = Enregistrer les données dans un fichier
# $path: the file.
collector-keeping-person-exported = Les données se trouvent dans { $path }
# $name: the person.
collector-keeping-person-file-name = Données de { $name }
collector-keeping-erase-title = Effacer toutes les données de cette personne
collector-keeping-erase-text = Cette action efface les notes, les clés confirmées, les conditions remplies et la ligne de la liste du personnel. Elle est définitive.
# $count: how many files.
collector-keeping-erase-files =
    { $count ->
        [one] Effacer aussi le fichier du dossier ({ $count })
       *[other] Effacer aussi les { $count } fichiers du dossier
    }
collector-keeping-erase-inside = Ce qui se trouve dans un courriel ou une archive est à retirer par vos soins :
collector-keeping-erase-stays = Si le fichier reste dans le dossier, la check-list reviendra dans la liste.
collector-keeping-erase-button = Effacer cette personne
# $name: the person.
collector-keeping-erase-sure = Effacer définitivement tout ce qui concerne { $name } ?
collector-keeping-erase-yes = Oui, effacer
collector-keeping-erased = La personne est effacée de tous les registres de ce PC.
collector-keeping-erased-elsewhere = Vous aviez enregistré ces fichiers au sujet de cette personne. Effacez-les vous-même :
collector-keeping-erased-may-stay = Une liste que vous avez enregistrée ou un courriel que vous avez envoyé peut encore contenir son nom : effacez-le vous-même.
collector-keeping-erase-failed = Tout n’a pas pu être effacé. Ceci est resté :
