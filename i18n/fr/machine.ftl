### Ce que le programme regarde sur ce PC. Cette liste est affichée avant toute mesure.
### Phrases de même forme : courtes, sans technique, ce qui est regardé et non comment.

reads-no-admin-rights = Si votre compte a les droits d’administrateur
reads-supported-os = Quel système d’exploitation ce PC utilise, et dans quelle version
reads-updates = Si les mises à jour se font toutes seules, et de quand date la dernière
reads-antivirus = Si un antivirus est en cours d’exécution
reads-firewall = Si le pare-feu de ce PC est activé
reads-disk-encryption = Si le disque qui contient vos fichiers est chiffré
reads-vpn = Si une connexion VPN est ouverte en ce moment
reads-screen-lock = Au bout de combien de minutes l’écran se verrouille, et s’il faut ensuite un mot de passe
reads-remote-help-closed = Si un programme en cours permet à quelqu’un de prendre le contrôle de ce PC de l’extérieur
reads-eid-reader = Si un lecteur de cartes est branché ; votre carte elle-même n’est jamais lue
reads-hint-management = Si ce PC est géré par une organisation
reads-hint-programs = Si un programme de travail à distance et le logiciel eID sont installés
reads-hint-printers = Combien d’imprimantes sont configurées, sans leurs noms
reads-hint-accounts = Combien d’autres comptes existent, sans leurs noms
