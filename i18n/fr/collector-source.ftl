# Files and folders that are not what they were.

# Followed by the next text and the files.
collector-source-changed = Ce n’est plus le fichier que Téléclair a vérifié
collector-source-changed-text = Il a été modifié, remplacé ou enlevé entre-temps. Rien n’a été signé, ouvert ni enregistré. Téléclair le vérifie à nouveau : lisez d’abord le résultat.
# $folder: a folder.
collector-source-unreachable = Le dossier n’est pas accessible pour le moment : { $folder }
collector-source-unreachable-text = Le lecteur réseau est-il connecté ? La liste ci-dessous est celle d’avant ; ce qui est arrivé ou a changé depuis n’y figure pas. Téléclair réessaie de lui-même.
collector-source-unreachable-nothing = Le lecteur réseau est-il connecté ? Tant que le dossier n’est pas accessible, il n’y a rien à afficher : cela ne veut pas dire que personne n’a rien remis. Téléclair réessaie de lui-même.
# In the place of a decision or an export.
collector-source-unreachable-not-now = Le dossier des check-lists n’est pas accessible pour le moment. Rien n’a donc été décidé, signé ni enregistré. Réessayez quand le dossier sera de nouveau là.
# $count: how many files.
collector-source-no-checklists =
    { $count ->
        [one] { $count } fichier n’est pas une check-list de Téléclair
       *[other] { $count } fichiers ne sont pas des check-lists de Téléclair
    }
# In the place of a state.
collector-source-unsigned-state = non signée
collector-source-unsigned = Personne n’a signé cette check-list : elle ne compte donc pas. Demandez à votre collègue de la terminer dans Téléclair, de la signer et de la remettre à nouveau.
