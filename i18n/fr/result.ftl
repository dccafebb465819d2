# The verdict and what to do.
result-lead = Voici ce qui ressort de vos réponses et de ce que dit le PC. Si vous modifiez une réponse, le résultat suit.
result-lead-declared = Voici ce qui ressort de vos réponses. Si vous modifiez une réponse, le résultat suit.
result-no-situation = Nous ne connaissons pas encore votre situation. Répondez d’abord aux questions de la page « Votre situation ».
result-on-site = Vous travaillez au CPAS : vous y travaillez dans un environnement sécurisé.
result-work-on-site = Travaillez au CPAS pour l’instant : l’accès à distance est fermé.
result-not-ready = Vous ne pouvez pas encore télétravailler en sécurité.
result-conditions = Vous pouvez télétravailler, si vous respectez les conditions.
result-ready = Vous pouvez télétravailler en sécurité.
result-on-site-more = Il n’y a plus rien à vérifier.
result-work-on-site-more = Téléphonez à votre responsable d’équipe : vous verrez ensemble comment aider vos bénéficiaires aujourd’hui.
result-not-ready-more = Vous avez des bénéficiaires aujourd’hui ? Téléphonez à votre responsable d’équipe pour convenir de la façon de les aider, par exemple depuis le CPAS ou par téléphone. Vous lirez ci-dessous ce qu’il reste à faire.
# $count: conditions.
result-conditions-more =
    { $count ->
        [one] Il y a 1 condition. Vous la trouverez ci-dessous.
       *[other] Il y a { $count } conditions. Vous les trouverez ci-dessous.
    }
result-ready-more = Tout ce qui est obligatoire est en ordre.
result-because-title = Pourquoi
result-not-answered = pas encore de réponse
result-unknown = inconnu
result-not-met = pas en ordre
result-contradicted = votre réponse et la mesure se contredisent
# $control: the control's title. A button.
result-go-to-question = Aller à la question : { $control }
result-todo-title = Ce qu’il faut faire
# $who: worker, IT or team lead.
result-todo-who = Qui : { $who }
# $date: by when.
result-todo-by = Pour le { $date }
result-todo-kept-until = À respecter jusqu’au { $date } inclus
result-ways-out-title = D’autres solutions
result-ways-out-lead = Ce n’est pas possible sur votre propre PC ? Demandez à votre responsable d’équipe l’une de ces solutions :
result-ksz-title = Données de la BCSS
result-ksz-ready = Vous pouvez consulter les données de la BCSS depuis chez vous.
result-ksz-ready-later = Pour la BCSS, tout est prêt. Vous y aurez accès dès que vous pourrez télétravailler.
# $list: the controls that block it.
result-ksz-blocked = Depuis chez vous, vous ne pouvez pas encore consulter les données de la BCSS : l’accès est techniquement refusé. Il manque : { $list }.
result-advice-title = Conseils
result-advice-lead = Ces points ne vous bloquent pas, mais ils renforcent la sécurité :
result-advice-no-client-data = Ne conservez aucune donnée de bénéficiaires sur ce PC.
result-advice-close-connection = Fermez la connexion quand vous n’en avez pas besoin : trop de connexions à la fois ralentissent le réseau pour tout le monde.
result-it-title = Pour le service informatique
result-it-lead = Seul le service informatique peut régler ces points. Transmettez-lui cette liste.
result-it-nothing = Rien ici ne dépend uniquement du service informatique.
result-it-rights = Cette liste ne donne aucun droit supplémentaire d’installation, de connexion ou d’assistance. Le service informatique n’a jamais besoin de votre mot de passe.
result-it-unknown = Ceci n’est pas encore connu. Le service informatique vérifie d’abord si c’est nécessaire :
result-it-copy = Copier la liste
result-it-copied = La liste est copiée. Collez-la dans un courriel au service informatique.
result-it-save = Enregistrer la liste
# $path: where.
result-it-saved = Enregistrée : { $path }
result-it-save-failed = La liste n’a pas pu être enregistrée dans { $path }. Copiez-la et collez-la dans un courriel.
result-it-file-name = Liste pour le service informatique.txt
# $date: today.
result-it-heading = Télétravail : points pour le service informatique ({ $date })
# $date: the last day.
result-valid-until = La check-list est valable jusqu’au { $date } inclus.
result-can-sign = Vous pouvez aussi signer et envoyer ce résultat. Votre responsable d’équipe saura ainsi pour quoi vous avez besoin d’aide.
