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
