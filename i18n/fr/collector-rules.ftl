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
        [0] Plus personne ne doit revérifier.
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
