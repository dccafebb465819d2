# What the command line prints: help, and the results of scan, check and export as text.

help =
    Téléclair vérifie si vous pouvez télétravailler en sécurité et en fait une check-list signée.

    Utilisation :
      teleklaar                                 ouvre la fenêtre
      teleklaar scan                            mesure ce PC et montre ce qu’il dit
      teleklaar check RÉPONSES                  évalue les réponses et la mesure
      teleklaar export RÉPONSES -o SORTIE.pdf   en fait la check-list signée
      teleklaar verify FICHIER...               vérifie des check-lists signées
      teleklaar countersign FICHIER             répond à une check-list : acceptée ou renvoyée
      teleklaar policy check|show|sign FICHIER
                                                vérifie, explique ou signe la politique de l’organisation
      teleklaar bulletin check|show|sign FICHIER
                                                de même pour un avis d’accès
      teleklaar collect DOSSIER                 dresse la liste des check-lists d’un dossier : qui est en ordre, qui manque

    Pour chaque commande :
      --ui-lang nl|fr|en   la langue des messages (sinon celle du système)
      --help               affiche cette aide ; « teleklaar check --help » en dit plus sur check
      --version            affiche la version

    Codes de sortie : 0 terminé, 1 terminé mais tout n’est pas valable (verify, collect --strict), 2 mauvaise utilisation ou fichier incorrect ; rien n’est alors écrit.
help-scan =
    Mesure ce PC et montre ce qu’il dit. Rien n’est modifié, rien n’est envoyé.

    Utilisation : teleklaar scan [--format text|json]

      --format text|json   du texte à lire (par défaut) ou du json, le format que lisent check et export
help-check =
    Évalue les réponses et la mesure : ce qui est en ordre, ce qui ne l’est pas, et la conclusion.

    Utilisation : teleklaar check RÉPONSES [options]

      RÉPONSES                    un fichier avec les réponses (toml ou json)
      --observations FICHIER      une mesure antérieure (le json de scan) au lieu de mesurer maintenant
      --observations none         ne mesure rien : tout est alors déclaré
      --policy FICHIER            la politique de l’organisation (toml ou signée) au lieu de celle de ce PC
      --bulletin FICHIER          un avis d’accès (toml ou signé) ; plusieurs fois si nécessaire
      --at DATE                   évalue à cette date, par exemple 2026-12-01
      --format text|json          du texte à lire (par défaut) ou du json
help-export =
    Évalue les réponses et la mesure, et écrit la check-list signée.

    Utilisation : teleklaar export RÉPONSES -o SORTIE.pdf [options]

      RÉPONSES                    un fichier avec les réponses (toml ou json)
      -o SORTIE.pdf               où écrire la check-list
      --force                     remplace un fichier qui existe déjà
      --lang nl|fr                la langue de la check-list
      --sign-with device          signe avec la clé de ce PC (par défaut)
      --passphrase-file FICHIER   la première ligne est la phrase secrète de la clé
      --observations FICHIER      une mesure antérieure (le json de scan) au lieu de mesurer maintenant
      --observations none         ne mesure rien : tout est alors déclaré
      --policy FICHIER            la politique de l’organisation (toml ou signée) au lieu de celle de ce PC
      --bulletin FICHIER          un avis d’accès (toml ou signé) ; plusieurs fois si nécessaire
      --at DATE                   évalue à cette date, par exemple 2026-12-01
help-verify =
    Vérifie strictement des check-lists signées : structure, signatures, et si le texte dit ce que disent les données.

    Utilisation : teleklaar verify FICHIER... [options]

      FICHIER...                  une ou plusieurs check-lists (pdf)
      --trust FICHIER_OU_DOSSIER  certificats ou clés publiques (pem) dont vous vous portez garant ; au-dessus d’une clé
                                  publique, des lignes avec Name et Organisation, un deux-points et la valeur
                                  les certificats d’autorités de certification sont admis aussi
                                  une ligne avec Purpose, un deux-points et l’usage peut les précéder : checklists (les
                                  check-lists), answers (les réponses) ou time-stamps (un service d’horodatage), séparés
                                  par des virgules ; sans elle, l’usage est checklists, et une réponse avec cette clé ne
                                  compte pas
      --format text|json          du texte à lire (par défaut) ou du json

    Sans --trust, aucun fichier n’est valable : un fichier non modifié est alors dit « intact ».

# $verdict: in words.
check-verdict = Conclusion : { $verdict }
# $situation: in words. $date and $until: dates in words.
check-situation = Lieu de travail : { $situation }
check-dates = Vérifié le { $date }, valable jusqu’au { $until } inclus
check-clients-served = Vos bénéficiaires restent aidés : téléphonez à votre responsable d’équipe pour convenir de la façon de faire aujourd’hui, au CPAS ou par téléphone.
check-because = Ce qui est déterminant
check-ways-out = Ce qui est possible
check-way-out-employer-pc = un PC du CPAS
check-way-out-virtual-desktop = un bureau virtuel sur votre propre PC
check-way-out-thin-client = un client léger : un petit appareil qui ne se connecte qu’au CPAS
check-way-out-prepared-by-it = un PC préparé par le service informatique du CPAS
check-conditions = Conditions
# $control: its title. $what: a sentence. $who: in words. $date: in words.
check-condition = { $control } : { $what } Qui : { $who }. Pour le { $date }.
check-condition-kept = { $control } : { $what } Qui : { $who }. À respecter jusqu’au { $date } inclus.
check-ksz-ready = Données de la BCSS : accès en ordre
check-ksz-blocked = Données de la BCSS : accès techniquement refusé
# $list: the controls that block it.
check-ksz-missing = Il manque : { $list }
check-advice = Conseils
check-advice-no-client-data = Ne conservez aucune donnée de bénéficiaires sur le PC.
check-advice-close-connection = Fermez la connexion quand vous n’en avez pas besoin : trop de connexions à la fois ralentissent le réseau.
check-findings = Tous les points
# $control: its title. $level, $status and $provenance: in words.
check-finding = { $control } ({ $level }) : { $status }, { $provenance }
# $control: its title. $status and $provenance: in words.
check-reason = { $control } : { $status }, { $provenance }
# The same without how it is known, where there is nothing to tell.
check-finding-plain = { $control } : { $status }
check-finding-plain-level = { $control } ({ $level }) : { $status }
# In the place of $provenance for the remote access.
check-no-bulletin = aucun avis d’accès connu sur ce PC à cette date
# $reason: a sentence about the measurement.
check-measurement = Mesure : { $reason }
# $text: what the worker typed.
check-explanation = Explication : { $text }

scan-title = Ce que dit ce PC
# $name: the system's name.
scan-system = Système : { $name }
scan-value-ok = en ordre
scan-value-action = à régler
scan-value-in-progress = encore en cours
scan-value-undetermined = inconnu
# $control: its title. $value: in words. $sentence: what was found, or why nothing was.
scan-observation = { $control } : { $value }. { $sentence }
scan-hints = Autres constatations
hint-employer-managed = Ce PC est géré par une organisation.
hint-not-employer-managed = Ce PC n’est pas géré par une organisation, pour autant qu’on puisse le voir.
hint-virtual-desktop-client = Un programme de bureau virtuel est installé.
hint-no-virtual-desktop-client = Aucun programme de bureau virtuel n’a été trouvé.
hint-remote-desktop-client = Un programme de bureau à distance est installé.
hint-no-remote-desktop-client = Aucun programme de bureau à distance n’a été trouvé.
# $count: printers.
hint-printers =
    { $count ->
        [0] Aucune imprimante n’est configurée.
        [one] Une imprimante est configurée.
       *[other] { $count } imprimantes sont configurées.
    }
# $count: accounts of other people.
hint-other-accounts =
    { $count ->
        [0] Il n’y a pas de compte d’une autre personne.
        [one] Il y a un compte d’une autre personne.
       *[other] Il y a { $count } comptes d’autres personnes.
    }
hint-eid-middleware = Le logiciel eID est installé.
hint-no-eid-middleware = Le logiciel eID n’est pas installé.

# $path: where the PDF is.
export-done = La check-list se trouve dans { $path }
# $code: the groups of the key's code.
export-key = Code de la clé qui a signé : { $code }

# Asked on the terminal; what is typed is not shown.
passphrase-ask = Phrase secrète de votre clé (la saisie reste invisible) :
passphrase-new = Choisissez une phrase secrète pour votre nouvelle clé (la saisie reste invisible) :
passphrase-repeat = La même phrase secrète, une seconde fois :

# Said when no window can be shown; the cause follows, in the words of the system.
window-failed = Téléclair ne parvient pas à afficher de fenêtre sur ce PC. Contactez le service informatique et transmettez-lui ceci :
