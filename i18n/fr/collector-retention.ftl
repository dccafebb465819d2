# Deleting checklists whose retention period is over.

# $count: how many are shown.
collector-retention-oldest = Voici les { $count } plus anciennes. Une fois celles-ci effacées, les suivantes apparaîtront.
collector-retention-all = Toutes les check-lists de cette liste
# $count: how many checklists.
collector-retention-delete =
    { $count ->
        [one] Effacer la check-list cochée ({ $count })…
       *[other] Effacer les { $count } check-lists cochées…
    }
collector-retention-what = Les fichiers sont retirés du dossier. Toute personne qui n’a plus de check-list quitte aussi le registre, avec ses notes et ses clés confirmées. La liste du personnel reste, de même que les courriels, listes et relevés enregistrés auparavant : effacez-les vous-même. Cette action est définitive.
# $count: how many checklists.
collector-retention-sure =
    { $count ->
        [one] Voulez-vous vraiment effacer { $count } check-list ?
       *[other] Voulez-vous vraiment effacer { $count } check-lists ?
    }
# $count: how many checklists.
collector-retention-deleted =
    { $count ->
        [one] { $count } check-list a été effacée.
       *[other] { $count } check-lists ont été effacées.
    }
collector-retention-left = Tout n’a pas pu être effacé. Voici ce qui reste ; si cela se trouve dans un courriel ou une archive, retirez-le vous-même :
