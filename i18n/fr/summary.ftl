# The signed summary of a register, for the DPO. The words for states and doubts stand in register-words.ftl.

summary-title = Relevé du télétravail
summary-subtitle = Qui a remis une check-list télétravail, ce qu’elle conclut et ce qui manque encore
# $organisations: their names as a list; $date: the day.
summary-subject = Relevé du télétravail de { $organisations }, { $date }
summary-attachment-description = Les données de ce relevé, lisibles par un programme
# $date: the day.
summary-running-title = Relevé du télétravail · { $date }
# $page and $pages are filled in by the typesetter.
summary-page-of = Page { $page } sur { $pages }
# $date: the day; $hour and $minute: the clock.
summary-moment = { $date } à { $hour } h { $minute }

summary-organisation = Organisation
summary-as-of = Situation au
summary-made-by = Établi par
# $name and $organisation: of the person.
summary-made-by-of = { $name }, { $organisation }
summary-period = Dates des signatures
# $from and $to: days.
summary-period-from-to = du { $from } au { $to }
summary-no-organisation = inconnue
# $count: organisations beside those that are named; the end of a list.
summary-more-organisations =
    { $count ->
        [one] une autre
       *[other] { $count } autres
    }

summary-counts-heading = Où en est-on ?
# $count: lines without replaced checklists and refused files; $ready: those that are ready; $against: those
# whose checklist allows no telework, whatever their state; $sent-back: those whose checklist was sent back.
summary-counts-lead =
    { $count ->
        [one] Le registre compte une ligne, sans les fichiers refusés : une par personne et par PC, y compris pour qui n’a encore rien remis. En ordre, avec ou sans conditions : { $ready }. D’après la check-list, que sa clé soit confirmée ou non, le télétravail n’est pas encore possible : { $against }. Renvoyées : { $sent-back }.
       *[other] Le registre compte { $count } lignes, sans les fichiers refusés : une par personne et par PC, y compris pour qui n’a encore rien remis. En ordre, avec ou sans conditions : { $ready }. D’après la check-list, que sa clé soit confirmée ou non, le télétravail n’est pas encore possible : { $against }. Renvoyées : { $sent-back }.
    }
summary-counts-none = Il n’y a pas encore de check-list et personne n’est attendu.
summary-counts-summary = Chaque ligne est un état : son nom, combien de fois il se présente et ce qu’il signifie. Les barres montrent la même chose que les nombres.
summary-column-state = État
summary-column-meaning = Ce que cela signifie
summary-column-count = Nombre

summary-missing-heading = À recevoir
summary-missing-lead = Ces personnes doivent remettre une première ou une nouvelle check-list.
summary-missing-none = Personne : chaque personne de la liste du personnel a remis une check-list encore valable.
summary-missing-no-roster = Aucune liste du personnel n’a été donnée : on ne sait pas qui n’a encore rien remis.
summary-missing-summary = Chaque ligne est une personne : nom, organisation, adresse courriel et ce qui manque.
summary-rules-heading = Politique et avis d’accès
summary-rules-lead = La politique de l’organisation ou un avis d’accès demande ici quelque chose. Là où la clé n’est pas encore confirmée, cela découle de ce que dit la check-list : confirmez d’abord cette clé.
summary-rules-none = La politique et les avis d’accès en vigueur sur ce PC ne demandent rien pour les check-lists de cette liste. Pour les personnes qui n’ont pas remis de check-list lisible, ce n’est pas connu.
summary-rules-unknown = On ne sait pas si quelqu’un doit tout revérifier : aucune politique signée n’est en vigueur sur ce PC, ou il n’y a aucune check-list à y comparer.
summary-rules-summary = Chaque ligne est une personne : où elle en est, si elle doit tout revérifier et pourquoi, et l’avis d’accès qui la concerne.
summary-column-check-again = Revérification
summary-column-bulletins = Avis d’accès
summary-doubts-heading = Doutes
summary-doubts-lead = Quelqu’un doit regarder ces points. Le programme n’a rien deviné.
summary-doubts-none = Aucun doute, si ce n’est une clé pas encore confirmée : la liste l’indique.
summary-doubts-summary = Chaque ligne est une check-list qui laisse un doute : de qui elle vient, et sur quoi porte le doute.
summary-refused-heading = Fichiers refusés
summary-refused-lead = Ces fichiers se trouvaient dans le dossier et ne comptent pour personne.
summary-refused-none = Le dossier ne contenait aucun fichier refusé.
summary-refused-summary = Chaque ligne est un fichier : où il se trouve, ce qu’il est et pourquoi il ne compte pas.
summary-list-heading = La liste
summary-list-lead = Une ligne par personne et par PC, avec la check-list la plus récente.
summary-list-none = La liste est vide.
summary-list-summary = Chaque ligne est une personne sur un PC : nom, organisation, état, dernier jour, signature et conditions.

# In a cell. $state: where the line stands; $verdict: what the checklist concludes.
summary-state-and-verdict = { $state } ; { $verdict }
summary-column-name = Nom
summary-column-organisation = Organisation
summary-column-email = Adresse courriel
summary-column-doubt = Doute
summary-column-file = Fichier
summary-column-why = Pourquoi
summary-column-until = Valable jusqu’au
summary-column-signature = Signature
summary-column-answer = Réponse
summary-column-conditions = Conditions
# $count: open conditions; $date: the nearest day.
summary-conditions-open = { $count } à remplir, pour le { $date }
summary-conditions-done = toutes remplies
# Stands where there is nothing to say.
summary-nothing = –

summary-about-heading = À propos de ce relevé
summary-about-data = Données
summary-data-inside = Tout ce que le registre sait de ces check-lists se trouve dans ce fichier, en pièce jointe register.json, lisible par un programme : chaque point, comment on le sait, et pourquoi un fichier est refusé.
summary-about-signatures = Signatures
summary-what-is-valid = « Valable » veut dire que le fichier n’a subi aucune modification et que quelqu’un se porte garant de la clé qui a signé. Le moment de la signature est celui qu’indiquait le PC du signataire ; rien ne le prouve.
summary-about-program = Programme
# $product: its name; $version: its version.
summary-program-version = { $product } { $version }

summary-signing-heading = Signature
summary-declaration = J’ai établi ce relevé à partir des check-lists que j’ai rassemblées. Il dit ce que contenait le registre à ce moment.
summary-what-the-signature-is = La signature est faite avec une clé du PC du signataire. Elle protège tout ce fichier : la moindre modification la rend non valable. Ce n’est ni une signature avec la carte eID, ni une signature électronique qualifiée.
summary-signature-label = Établi et signé par
summary-signature-name = Nom
summary-field = Signature de la personne qui a établi ce relevé
