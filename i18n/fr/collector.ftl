# The role that collects the checklists of others: team lead or DPO.

collector-page-welcome = Accueil
# Spoken by screen readers: the list of the role's pages.
collector-navigation-name = Rubriques

collector-welcome-heading = Qui est prêt à télétravailler ?
collector-welcome-lead = Vos collègues vous remettent leur check-list. Téléclair les vérifie toutes et vous dit où en est chacun.
collector-welcome-does-verify = Il vérifie que rien n’a changé dans une check-list depuis sa signature.
collector-welcome-does-list = Il montre, pour chaque collègue, la check-list la plus récente : en ordre, sous conditions, bientôt échue ou pas encore en ordre.
collector-welcome-does-missing = Il signale qui n’a encore rien remis, si vous lui donnez une liste de noms.
collector-welcome-does-follow = Il vous aide à répondre, à suivre ce qui reste à faire et à préparer un aperçu pour le DPO.
collector-welcome-never-send = Il n’envoie rien et ne se connecte pas à internet. Il prépare seulement les courriels pour vous.
collector-welcome-never-change = Il ne modifie et n’efface aucun fichier de vos collègues.
collector-welcome-never-guess = Il ne dit jamais qu’une chose est en ordre s’il n’a pas pu la vérifier.

collector-page-list = Liste
collector-list-search = Rechercher
collector-list-organisation = Organisation
collector-list-all-organisations = Toutes les organisations
collector-list-signed = Signature
collector-list-order = Ordre
collector-list-all-states = tout
# $word: a state; $count: how many lines.
collector-list-pill = { $word } ({ $count })
# $shown: lines that the list shows; $all: all lines.
collector-list-shown =
    { $all ->
        [one] { $shown } ligne sur { $all }
       *[other] { $shown } lignes sur { $all }
    }
collector-list-nothing-yet = Il n’y a encore rien à montrer.
collector-list-nothing-found = Aucune ligne ne correspond à votre recherche.
collector-list-show-all = Tout montrer
# The row of a line for screen readers. $name: person and PC; $what: what is known of it.
collector-list-row = { $name } : { $what }.
# $organisation: the organisation; $pc: what the worker calls the PC.
collector-list-organisation-and-pc = { $organisation }, PC « { $pc } »
# $count: how many conditions are open.
collector-list-open-conditions =
    { $count ->
        [one] { $count } condition à remplir
       *[other] { $count } conditions à remplir
    }
# $count: how many things are doubtful.
collector-list-doubts =
    { $count ->
        [one] { $count } doute
       *[other] { $count } doutes
    }
# $date: a day.
collector-list-signed-on = signée le { $date }
# $date: a day.
collector-list-valid-until = valable jusqu’au { $date } inclus

# In a narrow column: what was decided.
collector-verdict-on-site = travaille au CPAS
collector-verdict-work-on-site = au CPAS pour l’instant
collector-verdict-not-ready = pas encore en ordre
collector-verdict-ready-with-conditions = sous conditions
collector-verdict-ready = en ordre
collector-ksz-not-needed = BCSS : pas nécessaire
collector-ksz-ready = BCSS : en ordre
collector-ksz-blocked = BCSS : pas encore

collector-order-urgency = Le plus urgent d’abord
collector-order-name = Nom
collector-order-organisation = Organisation
collector-order-valid-until = Échéance la plus proche
collector-order-signed = Signature la plus récente
collector-signed-any = À tout moment
collector-signed-last-month = Les 30 derniers jours
collector-signed-last-year = Les 12 derniers mois
collector-signed-earlier = Il y a plus de 12 mois
