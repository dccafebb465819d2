# Policy and access bulletins in the role that collects checklists.

collector-rules-filter = Politique et accès
collector-rules-filter-any = Tout
collector-rules-filter-check-again = À revérifier
collector-rules-filter-checked-again = Revérifiées
collector-rules-filter-concerned = Visées par un avis d’accès
collector-rules-filter-other-policy = Autre politique, ou aucune

collector-rules-title = Politique et avis d’accès
collector-rules-checked-again = La politique ou un avis d’accès demandait de tout revérifier. Cette check-list a été faite après.
# $count: how many checklists.
collector-rules-due =
    { $count ->
        [0] Parmi les check-lists trouvées, aucune n’est à refaire pour le moment.
        [one] 1 check-list est à refaire.
       *[other] { $count } check-lists sont à refaire.
    }
# $count: how many checklists.
collector-rules-done =
    { $count ->
        [0] Aucune n’a encore été refaite.
        [one] 1 a déjà été refaite.
       *[other] { $count } ont déjà été refaites.
    }
# $count: how many checklists, at least one.
collector-rules-done-unconfirmed =
    { $count ->
        [one] 1 autre a été refaite, mais ne comptera qu’une fois sa clé confirmée.
       *[other] { $count } autres ont été refaites, mais ne compteront qu’une fois leur clé confirmée.
    }
# $count: how many of the lines that are due or concerned, at least one.
collector-rules-unconfirmed =
    { $count ->
        [one] Pour 1 de ces lignes, la clé n’est pas encore confirmée ou le texte pas encore comparé : ce qui est dit ici vient alors de la check-list elle-même.
       *[other] Pour { $count } de ces lignes, la clé n’est pas encore confirmée ou le texte pas encore comparé : ce qui est dit ici vient alors de la check-list elle-même.
    }
collector-rules-not-vouched-for = Ceci découle de ce que dit la check-list. La clé n’est pas encore confirmée : comparez d’abord son code. La check-list ne comptera qu’ensuite.
collector-rules-not-compared = Ceci découle des données de la check-list. Le texte des pages n’y a pas encore été comparé. La check-list ne comptera qu’ensuite.
collector-rules-show-due = Montrer qui doit revérifier
# $bulletin: an access and what holds for it.
collector-rules-bulletin = Avis d’accès : { $bulletin }
# $bulletin: an access and what holds for it; $count: how many lines.
collector-rules-concerned =
    { $count ->
        [one] Avis d’accès : { $bulletin }. Cela touche 1 ligne de la liste.
       *[other] Avis d’accès : { $bulletin }. Cela touche { $count } lignes de la liste.
    }
collector-rules-show-concerned = Montrer de qui il s’agit
