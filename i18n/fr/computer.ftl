# May the PC be measured, and what it says.
computer-lead = Ce PC peut répondre lui-même à certaines questions. Voyez d’abord ce que nous vérifions.
computer-ask-title = Pouvons-nous vérifier ce PC ?
computer-ask-text = Cela prend quelques secondes et rien n’est modifié. Vous pouvez aussi tout déclarer vous-même ; votre check-list le mentionnera.
computer-reads-title = Ce que nous vérifions exactement
computer-stays = Ce que nous voyons reste sur ce PC. La check-list indique seulement si un point est en ordre et, sinon, pourquoi ; jamais un nom, un numéro de série ou une liste de vos programmes.
computer-measure = Vérifier ce PC
computer-declare = Ne pas vérifier, je déclare moi-même
# $done, $total: checks that have answered.
computer-running = Vérification du PC : { $done } sur { $total }…
# $good: checks that found all well; $total: all checks.
computer-finished = Vérification terminée. En ordre selon le PC : { $good } sur { $total }. Le reste est indiqué ci-dessous et aux pages suivantes.
computer-all-good = Vérification terminée : selon le PC, tout est en ordre.
computer-measure-again = Tout vérifier à nouveau
computer-declared = Vous déclarez tout vous-même. Ce PC n’est pas vérifié ; votre check-list le mentionne.
computer-measure-after-all = Faire vérifier malgré tout
computer-declare-after-all = Plutôt tout déclarer moi-même
# $count: other people's accounts.
computer-other-accounts =
    { $count ->
        [0] Aucun autre utilisateur n’est enregistré sur ce PC.
        [one] 1 autre utilisateur est enregistré sur ce PC.
       *[other] { $count } autres utilisateurs sont enregistrés sur ce PC.
    }
# $date: the table's date.
computer-table-date = Dates de fin de support des systèmes : situation au { $date }.
