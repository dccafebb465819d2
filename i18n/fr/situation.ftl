# Where, on whose PC, with what.
situation-lead = Quelques questions sur votre façon de travailler. Ensuite, nous ne demandons que ce qui vous concerne.
situation-place = Où travaillez-vous ?
situation-place-home = Chez moi, ou ailleurs qu’au CPAS
situation-place-office = Au CPAS
situation-computer = À qui appartient ce PC ?
situation-computer-help = Il s’agit du PC que vous utilisez en ce moment.
situation-computer-employer = À mon employeur
situation-computer-private = À moi
situation-computer-hint-managed = Ce PC semble géré par une organisation.
situation-virtual-desktop = Travaillez-vous dans un bureau virtuel ?
situation-virtual-desktop-help = Vous ouvrez alors une fenêtre avec votre environnement de travail du CPAS, par exemple avec Citrix, Awingu ou BeSecure. Votre PC n’affiche que l’image.
situation-virtual-desktop-hint = Un programme de bureau virtuel est installé sur ce PC.
situation-ksz = Avez-vous besoin, chez vous, de données de la BCSS ?
situation-ksz-help = La Banque Carrefour de la Sécurité Sociale : par exemple le Registre national, les revenus ou les allocations des bénéficiaires. Vous ne savez pas ? Par prudence, nous considérons que c’est « oui ».
situation-personal-data = Y a-t-il des données de bénéficiaires sur le disque de ce PC ?
situation-personal-data-help = Par exemple des documents, des courriels ou des téléchargements avec des noms. Vous ne savez pas ? Par prudence, nous considérons que c’est « oui ».
situation-printing = Devez-vous imprimer chez vous pour le travail ?
situation-printing-help = La règle : on n’imprime rien chez soi. S’il le faut malgré tout parfois, nous vous demanderons ce que vous faites de ces papiers.
# $count: printers set up on this PC.
situation-printing-hint =
    { $count ->
        [one] 1 imprimante est configurée sur ce PC. C’est permis, tant que vous n’y imprimez rien pour le travail.
       *[other] { $count } imprimantes sont configurées sur ce PC. C’est permis, tant que vous n’y imprimez rien pour le travail.
    }
situation-printing-never = Jamais
situation-printing-exceptionally = Exceptionnellement
situation-about-office = Au CPAS, votre travail est déjà protégé. Il n’y a plus rien à vérifier : vous pouvez passer directement au résultat.
situation-about-employer = Vous travaillez sur un PC de votre employeur, qui l’a configuré. Nous vérifions ensemble que tout est encore en ordre.
situation-about-virtual = Vous travaillez sur votre propre PC, dans un bureau virtuel. C’est permis : votre travail reste au CPAS.
situation-about-direct = Vous travaillez sur votre propre PC, sans bureau virtuel. Pour des raisons de sécurité, ce n’est pas permis, sauf si toutes les conditions strictes sont remplies. Nous les parcourons avec vous et nous vous montrerons aussi d’autres solutions.
