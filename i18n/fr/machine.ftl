# What the program looks at on this PC; the list stands on the screen before anything is measured.
# One form for all: short, without technique, what is looked at and not how.

reads-no-admin-rights = Si votre compte a des droits d’administrateur
reads-supported-os = Quel système d’exploitation ce PC utilise, et dans quelle version
reads-updates = Si les mises à jour se font toutes seules, et de quand date la dernière
reads-antivirus = Si un antivirus est en cours d’exécution
reads-firewall = Si le pare-feu de ce PC est activé
reads-disk-encryption = Si le disque du système est chiffré
reads-vpn = Si une connexion VPN est ouverte en ce moment
reads-screen-lock = Au bout de combien de minutes l’écran se verrouille, et s’il faut ensuite un mot de passe
reads-remote-help-closed = Si un programme en cours permet à quelqu’un de prendre la main sur ce PC de l’extérieur
reads-eid-reader = Si un lecteur de carte est branché ; votre carte elle-même n’est jamais lue
reads-hint-management = Si ce PC est géré par une organisation
reads-hint-programs = Si un programme de travail à distance ou le logiciel eID est installé
reads-hint-printers = Combien d’imprimantes sont configurées, sans leurs noms
reads-hint-accounts = Combien d’autres comptes existent, sans leurs noms
