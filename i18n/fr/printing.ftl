printing-never = Vous n’imprimez rien chez vous. C’est en ordre.
printing-change = Modifier
printing-reason = Pourquoi devez-vous imprimer chez vous ?
printing-rules = Que faites-vous de ces papiers ?
printing-out-of-reach = Personne d’autre ne peut y accéder.
printing-kept-safely = Je les range en lieu sûr, par exemple dans une armoire fermée à clé.
printing-afterwards = Qu’en faites-vous ensuite ?
printing-returned = Je les rapporte au CPAS
printing-destroyed = Je les passe au destructeur de documents
printing-by = Pour quand ? (jour/mois/année)
printing-in-a-week = Dans la semaine
printing-in-two-weeks = Dans les deux semaines
printing-in-a-month = Dans le mois
# $date: the day read from the field.
printing-by-unreadable = Écrivez la date sous la forme jour/mois/année, par exemple { $example }.
printing-by-no-such-day = Ce jour n’existe pas. Choisissez un autre jour.
printing-by-past = Cette date est déjà passée. Choisissez un jour à partir d’aujourd’hui.
# $date: the last allowed day.
printing-by-too-late = C’est trop loin. Choisissez un jour jusqu’au { $date }.
printing-not-complete = Tant qu’il manque quelque chose ici, ce point ne compte pas comme étant en ordre.
