# How to mend it, step by step. mend-<control> holds for every desktop; mend-<control>-<desktop> replaces it there.
# The names in quotes are those that the desktops themselves show in French.

mend-password =
    .step-1 = Imaginez une phrase facile à retenir et que personne ne peut deviner.
    .step-2 = Faites-en au moins 12 caractères, dont une majuscule, une minuscule, un chiffre et un caractère spécial, comme # ou *.
    .step-3 = Changez votre mot de passe là où vous vous connectez pour le travail.
    .step-4 = N’utilisez ce mot de passe nulle part ailleurs, et ne le notez pas sur un papier près du PC.

mend-two-factor =
    .step-1 = Demandez au service informatique quelle deuxième preuve votre CPAS utilise : un code, itsme ou votre carte eID.
    .step-2 = Gardez votre GSM ou votre carte eID sous la main et faites le réglage avec le service informatique ou avec ses explications.
    .step-3 = Déconnectez-vous, reconnectez-vous, et voyez si la deuxième preuve est demandée.

mend-separate-passwords =
    .step-1 = Commencez par le VPN : changez ce mot de passe comme votre CPAS vous l’a expliqué.
    .step-2 = Ouvrez sur le PC le compte administrateur et donnez-lui un mot de passe à lui.
    .step-3 = Revenez à votre compte de tous les jours et donnez-lui aussi un mot de passe à lui.
    .step-4 = Difficile à retenir ? Un coffre-fort à mots de passe, un programme qui les garde en sécurité, peut vous aider.

mend-no-device-sharing =
    .step-1 = Sur votre PC personnel, ouvrez les paramètres et choisissez « Utilisateurs » ou « Utilisateurs et groupes ».
    .step-2 = Ajoutez un utilisateur pour votre travail, du type « Standard ».
    .step-3 = Choisissez un mot de passe que personne d’autre ne connaît.
    .step-4 = Déconnectez-vous quand le travail est fini, pour que vos proches utilisent leur propre compte.

mend-no-admin-rights =
    .step-1 = Sur votre PC personnel, ouvrez les paramètres et choisissez « Utilisateurs » ou « Utilisateurs et groupes ».
    .step-2 = Ajoutez un utilisateur appelé « gestion », du type « Administrateur », avec son propre mot de passe.
    .step-3 = Ouvrez le compte « gestion » et revenez au même endroit dans les paramètres.
    .step-4 = Mettez votre compte ordinaire sur « Standard ».
    .step-5 = Revenez à votre compte ordinaire. « gestion » ne vous sert que pour installer quelque chose.

mend-no-admin-rights-gnome =
    .step-1 = Sur votre PC personnel, ouvrez « Paramètres » et choisissez « Utilisateurs ». Dans les versions récentes, c’est sous « Système ».
    .step-2 = Cliquez sur « Déverrouiller », puis sur « Ajouter un utilisateur ».
    .step-3 = Choisissez « Administrateur », avec le nom « gestion » et son propre mot de passe.
    .step-4 = Ouvrez le compte « gestion », revenez à « Utilisateurs » et désactivez « Administrateur » pour votre compte ordinaire.
    .step-5 = Revenez à votre compte ordinaire. « gestion » ne vous sert que pour installer quelque chose.

mend-no-admin-rights-kde =
    .step-1 = Sur votre PC personnel, ouvrez « Configuration du système » et choisissez « Utilisateurs ».
    .step-2 = Cliquez sur « Ajouter un nouvel utilisateur » et indiquez le nom « gestion » et un mot de passe à lui.
    .step-3 = Sous « Type de compte », choisissez « Administrateur ».
    .step-4 = Ouvrez le compte « gestion », revenez à « Utilisateurs » et mettez votre compte ordinaire sur « Standard ».
    .step-5 = Revenez à votre compte ordinaire. « gestion » ne vous sert que pour installer quelque chose.

mend-no-admin-rights-cinnamon =
    .step-1 = Sur votre PC personnel, ouvrez « Paramètres système » et choisissez « Utilisateurs et Groupes ».
    .step-2 = Ajoutez un utilisateur appelé « gestion » et choisissez « Administrateur » sous « Type de compte ».
    .step-3 = Donnez à « gestion » un mot de passe à lui.
    .step-4 = Ouvrez le compte « gestion », revenez à « Utilisateurs et Groupes » et mettez votre compte ordinaire sur « Standard ».
    .step-5 = Revenez à votre compte ordinaire. « gestion » ne vous sert que pour installer quelque chose.

mend-supported-os =
    .step-1 = Faites d’abord une copie de vos fichiers sur un autre disque.
    .step-2 = Ouvrez le programme de mises à jour et voyez s’il propose une nouvelle version du système.
    .step-3 = Si oui, branchez le PC portable sur le courant et suivez les étapes à l’écran. Cela peut durer une heure.
    .step-4 = Si non, le PC est peut-être trop ancien. Demandez de l’aide avant d’aller plus loin.

mend-updates =
    .step-1 = Dans le menu du PC, cherchez « mise à jour » et ouvrez ce programme.
    .step-2 = Laissez-le chercher les mises à jour et installez tout ce qu’il propose.
    .step-3 = Redémarrez le PC si c’est demandé.
    .step-4 = Dans les préférences de ce programme, activez les mises à jour automatiques.

mend-updates-gnome =
    .step-1 = Ouvrez « Logiciels » et cliquez en haut sur « Mises à jour ».
    .step-2 = Cliquez sur « Tout mettre à jour » ou sur « Télécharger ».
    .step-3 = Si « Redémarrer et mettre à jour » apparaît, enregistrez votre travail et cliquez dessus.
    .step-4 = Ouvrez le menu de « Logiciels », choisissez « Préférences de mise à jour » et activez « Mises à jour automatiques ».

mend-updates-kde =
    .step-1 = Ouvrez « Discover » et cliquez sur « Mises à jour ».
    .step-2 = Cliquez sur « Tout mettre à jour ».
    .step-3 = Redémarrez le PC si c’est demandé.
    .step-4 = Ouvrez « Configuration du système », cherchez « Mise à jour des logiciels » et choisissez le mode automatique.

mend-updates-cinnamon =
    .step-1 = Ouvrez le « Gestionnaire de mises à jour » : le petit bouclier dans la barre du bas.
    .step-2 = Faites rafraîchir la liste et installez toutes les mises à jour.
    .step-3 = Redémarrez le PC si c’est demandé.
    .step-4 = Dans les préférences du gestionnaire, activez les mises à jour automatiques.

mend-antivirus =
    .step-1 = Sur un PC Linux, un antivirus n’est pas attendu. Si vous n’en avez pas, vous n’avez rien à faire ici.
    .step-2 = Si vous en avez un, ouvrez-le et voyez s’il est activé.
    .step-3 = Laissez-le mettre à jour sa liste de virus.

mend-firewall =
    .step-1 = Dans le menu du PC, cherchez « pare-feu » et ouvrez ce programme. Il s’appelle souvent « Configuration du pare-feu ».
    .step-2 = Activez l’interrupteur ou la case « État ». Le PC demande le mot de passe de l’administrateur.
    .step-3 = Laissez les autres réglages comme ils sont.
    .step-4 = Si vous ne trouvez pas de pare-feu, demandez de l’aide pour en installer un.

mend-firewall-kde =
    .step-1 = Ouvrez « Configuration du système » et cherchez « Pare-feu ».
    .step-2 = Mettez « État du pare-feu » sur « Activé ». Le PC demande le mot de passe de l’administrateur.
    .step-3 = Cliquez sur « Appliquer » si ce bouton est là, et laissez les autres réglages comme ils sont.
    .step-4 = Si le PC dit qu’il faut encore installer un pare-feu, demandez de l’aide.

mend-firewall-cinnamon =
    .step-1 = Ouvrez « Paramètres système » et choisissez « Pare-feu ».
    .step-2 = Activez l’interrupteur « État ». Le PC demande le mot de passe de l’administrateur.
    .step-3 = Laissez les autres réglages comme ils sont.

mend-disk-encryption =
    .step-1 = Sur un PC Linux, le disque se chiffre au moment d’installer le système. Par la suite, c’est un travail pour une personne qui s’y connaît.
    .step-2 = Faites d’abord une copie de tous vos fichiers sur un autre disque.
    .step-3 = Faites réinstaller le système avec le chiffrement de tout le disque.
    .step-4 = Notez sur papier la phrase secrète choisie, et gardez ce papier en lieu sûr, loin du PC.
    .step-5 = D’ici là, ne gardez aucune donnée personnelle sur ce PC.

mend-vpn =
    .step-1 = Ouvrez le programme VPN que votre CPAS vous a donné. Si vous n’en avez pas, cliquez sur l’icône du réseau et choisissez-y votre VPN.
    .step-2 = Connectez-vous comme votre CPAS vous l’a expliqué.
    .step-3 = Attendez d’y lire « connecté », puis vérifiez à nouveau ici.

mend-vpn-gnome =
    .step-1 = Cliquez en haut à droite de l’écran, près du réseau et du son.
    .step-2 = Cliquez sur « VPN » et activez le vôtre. S’il n’y est pas, ouvrez le programme VPN que votre CPAS vous a donné.
    .step-3 = Connectez-vous comme votre CPAS vous l’a expliqué, puis vérifiez à nouveau ici.

mend-screen-lock =
    .step-1 = Dans les paramètres du PC, cherchez « verrouillage » ou « économiseur d’écran ».
    .step-2 = Choisissez après combien de temps l’écran se verrouille, par exemple 5 minutes.
    .step-3 = Activez le verrouillage avec mot de passe.
    .step-4 = Si le PC ouvre votre compte tout seul au démarrage, désactivez aussi cela ou demandez de l’aide.

mend-screen-lock-gnome =
    .step-1 = Ouvrez « Paramètres » et choisissez « Confidentialité ».
    .step-2 = Choisissez « Verrouillage de l’écran » ; dans certaines versions, cela s’appelle « Écran ».
    .step-3 = Sous « Délai de l’écran noir », choisissez par exemple 5 minutes.
    .step-4 = Activez « Verrouillage automatique de l’écran » et choisissez le délai le plus court juste en dessous.
    .step-5 = Allez à « Utilisateurs » et désactivez « Connexion automatique » si elle est activée.

mend-screen-lock-kde =
    .step-1 = Ouvrez « Configuration du système » et cherchez « Verrouillage de l’écran ».
    .step-2 = Sous « Verrouiller l’écran automatiquement », choisissez par exemple 5 minutes.
    .step-3 = Choisissez la durée la plus courte pour le déverrouillage sans mot de passe.
    .step-4 = Cliquez sur « Appliquer ».
    .step-5 = Cherchez « Écran de connexion (SDDM) », cliquez sur « Comportement » et désactivez « Se connecter automatiquement » si c’est activé.

mend-screen-lock-xfce =
    .step-1 = Ouvrez « Gestionnaire de paramètres » et choisissez « Économiseur d’écran ».
    .step-2 = Activez « Activer l’économiseur d’écran » et choisissez le temps d’inactivité, par exemple 5 minutes.
    .step-3 = Allez à l’onglet « Verrouiller l’écran ».
    .step-4 = Activez « Activer le verrouillage d’écran » et « Verrouiller l’écran avec l’économiseur d’écran ».
    .step-5 = Si le PC ouvre votre compte tout seul au démarrage, demandez de l’aide pour l’éviter.

mend-screen-lock-cinnamon =
    .step-1 = Ouvrez « Paramètres système » et choisissez « Économiseur d’écran ».
    .step-2 = Sous « Délai avant le démarrage de l’économiseur d’écran », choisissez par exemple 5 minutes.
    .step-3 = Activez « Verrouiller l’ordinateur après le démarrage de l’économiseur d’écran ».
    .step-4 = Sous « Délai avant verrouillage », choisissez « Verrouiller immédiatement ».
    .step-5 = Si le PC ouvre votre compte tout seul au démarrage, demandez de l’aide pour l’éviter.

mend-screen-lock-mate =
    .step-1 = Ouvrez « Centre de contrôle » et choisissez « Économiseur d’écran ».
    .step-2 = Sous « Considérer l’ordinateur inactif après », choisissez par exemple 5 minutes.
    .step-3 = Activez « Activer l’économiseur d’écran quand l’ordinateur est inactif ».
    .step-4 = Activez « Verrouiller l’écran quand l’économiseur d’écran est actif ».
    .step-5 = Si le PC ouvre votre compte tout seul au démarrage, demandez de l’aide pour l’éviter.

mend-remote-help-closed =
    .step-1 = Fermez le programme d’aide à distance, comme TeamViewer ou AnyDesk. Voyez aussi s’il reste une icône près de l’horloge.
    .step-2 = Dans les paramètres du PC, cherchez « distance » ou « distant » et désactivez ce qui permet à d’autres de prendre la main.
    .step-3 = Évitez que le programme démarre tout seul avec le PC. Demandez de l’aide si vous ne trouvez pas comment.

mend-remote-help-closed-gnome =
    .step-1 = Fermez le programme d’aide à distance, comme TeamViewer ou AnyDesk.
    .step-2 = Ouvrez « Paramètres » et choisissez « Partage ». Dans les versions récentes, choisissez « Système ».
    .step-3 = Désactivez « Bureau distant » et « Connexion distante ».

mend-eid-reader =
    .step-1 = Branchez le lecteur sur un port USB du PC. S’il est dans le clavier, le clavier doit être branché.
    .step-2 = Attendez une demi-minute et vérifiez à nouveau ici.
    .step-3 = Essayez un autre port USB si le PC ne le voit pas.
    .step-4 = S’il ne le voit toujours pas, le logiciel eID manque peut-être. Vous le trouverez sur eid.belgium.be. Sur un PC du CPAS, c’est le service informatique qui l’installe.

mend-no-onlookers =
    .step-1 = Placez votre chaise dos à un mur.
    .step-2 = Tournez l’écran pour qu’on ne le voie ni de la porte ni de la fenêtre.
    .step-3 = Si ce n’est pas possible, demandez un filtre de confidentialité : un film qui rend l’écran illisible de côté.

mend-private-calls =
    .step-1 = Fermez la porte et la fenêtre avant d’appeler.
    .step-2 = Utilisez un casque avec micro, pour que personne n’entende l’autre personne.
    .step-3 = Si quelqu’un entre, interrompez la conversation ou rappelez plus tard.

mend-no-browsing =
    .step-1 = Fermez toutes les fenêtres du navigateur, le programme qui affiche les sites, avant de commencer à travailler.
    .step-2 = Faites votre travail et vos recherches par la connexion du CPAS.
    .step-3 = Fermez la session de travail et le VPN avant d’utiliser internet pour vous-même.

mend-no-home-printing =
    .step-1 = Lisez le document à l’écran et laissez-le dans le dossier, au CPAS.
    .step-2 = S’il faut un papier, demandez si quelqu’un peut l’imprimer et l’envoyer depuis le CPAS.
    .step-3 = S’il n’y a vraiment pas d’autre solution, indiquez la raison à la question sur l’impression.

# Windows. Windows 10 has steps of its own only where its names differ from those of Windows 11.

mend-no-device-sharing-windows-11 =
    .step-1 = Sur votre PC personnel, ouvrez « Paramètres », puis « Comptes » et « Autres utilisateurs ».
    .step-2 = Cliquez sur « Ajouter un compte » et suivez les étapes. Ce sera le compte de votre travail.
    .step-3 = Choisissez un mot de passe que vous êtes seul à connaître.
    .step-4 = Fermez ce compte à la fin du travail, pour que vos proches utilisent le leur.

mend-no-device-sharing-windows-10 =
    .step-1 = Sur votre PC personnel, ouvrez « Paramètres », puis « Comptes » et « Famille et autres utilisateurs ».
    .step-2 = Cliquez sur « Ajouter un autre utilisateur sur ce PC » et suivez les étapes. Ce sera le compte de votre travail.
    .step-3 = Choisissez un mot de passe que vous êtes seul à connaître.
    .step-4 = Fermez ce compte à la fin du travail, pour que vos proches utilisent le leur.

mend-no-admin-rights-windows-11 =
    .step-1 = Sur votre PC personnel, ouvrez « Paramètres », puis « Comptes » et « Autres utilisateurs ».
    .step-2 = Cliquez sur « Ajouter un compte » et suivez les étapes. Appelez ce compte « gestion », avec un mot de passe à lui.
    .step-3 = Cliquez sur le nouveau compte, puis sur « Modifier le type de compte », et choisissez « Administrateur ».
    .step-4 = Ouvrez le compte « gestion », revenez à « Autres utilisateurs » et mettez votre compte ordinaire sur « Utilisateur standard ».
    .step-5 = Revenez à votre compte ordinaire. « gestion » ne vous sert que pour installer quelque chose.

mend-no-admin-rights-windows-10 =
    .step-1 = Sur votre PC personnel, ouvrez « Paramètres », puis « Comptes » et « Famille et autres utilisateurs ».
    .step-2 = Cliquez sur « Ajouter un autre utilisateur sur ce PC » et suivez les étapes. Appelez ce compte « gestion », avec un mot de passe à lui.
    .step-3 = Cliquez sur le nouveau compte, puis sur « Modifier le type de compte », et choisissez « Administrateur ».
    .step-4 = Ouvrez le compte « gestion », revenez au même endroit et mettez votre compte ordinaire sur « Utilisateur standard ».
    .step-5 = Revenez à votre compte ordinaire. « gestion » ne vous sert que pour installer quelque chose.

mend-supported-os-windows-11 =
    .step-1 = Ouvrez « Paramètres » et choisissez « Windows Update ».
    .step-2 = Cliquez sur « Rechercher des mises à jour » et voyez si une nouvelle version de Windows 11 est proposée.
    .step-3 = Si oui, branchez le PC portable sur le courant et installez-la. Cela peut durer une heure.
    .step-4 = Si non, la nouvelle version ne convient peut-être pas à ce PC. Demandez de l’aide avant d’aller plus loin.

mend-supported-os-windows-10 =
    .step-1 = Depuis le 14 octobre 2025, Windows 10 ne reçoit plus les mises à jour de sécurité habituelles.
    .step-2 = Ouvrez « Paramètres », « Mise à jour et sécurité », « Windows Update ». Si l’écran dit que ce PC est compatible avec Windows 11, copiez d’abord vos fichiers sur un autre disque, puis installez-le.
    .step-3 = Si le PC n’est pas compatible avec Windows 11, voyez si vous pouvez vous y inscrire aux mises à jour de sécurité étendues (ESU).
    .step-4 = Si rien de cela n’est possible, utilisez un autre PC ou demandez conseil.

mend-updates-windows-11 =
    .step-1 = Ouvrez « Paramètres » et choisissez « Windows Update ».
    .step-2 = Si vous voyez « Reprendre les mises à jour », cliquez dessus.
    .step-3 = Cliquez sur « Rechercher des mises à jour » et laissez tout s’installer.
    .step-4 = Si Windows demande de redémarrer, enregistrez votre travail et cliquez sur « Redémarrer maintenant ».

mend-updates-windows-10 =
    .step-1 = Ouvrez « Paramètres », choisissez « Mise à jour et sécurité », puis « Windows Update ».
    .step-2 = Si vous voyez « Reprendre les mises à jour », cliquez dessus.
    .step-3 = Cliquez sur « Rechercher des mises à jour » et laissez tout s’installer.
    .step-4 = Si Windows demande de redémarrer, enregistrez votre travail et cliquez sur « Redémarrer maintenant ».

mend-antivirus-windows-11 =
    .step-1 = Cliquez sur Démarrer, tapez « Sécurité Windows » et ouvrez ce programme.
    .step-2 = Choisissez « Protection contre les virus et menaces ». Si un bouton « Activer » apparaît, cliquez dessus.
    .step-3 = Sous « Mises à jour de la protection contre les virus et menaces », cliquez sur « Mises à jour de la protection » et recherchez les mises à jour.
    .step-4 = Si vous avez un autre antivirus, ouvrez-le et, s’il a expiré, renouvelez-le ou supprimez-le.

mend-firewall-windows-11 =
    .step-1 = Cliquez sur Démarrer, tapez « Sécurité Windows » et ouvrez ce programme.
    .step-2 = Choisissez « Pare-feu et protection du réseau ».
    .step-3 = Si le pare-feu d’un réseau est désactivé, cliquez sur ce réseau et activez l’interrupteur.
    .step-4 = Si un autre programme gère votre pare-feu, activez-le dans ce programme.

mend-disk-encryption-windows-11 =
    .step-1 = Ouvrez « Paramètres », choisissez « Confidentialité et sécurité », puis « Chiffrement de l’appareil ». Activez l’interrupteur.
    .step-2 = Si « Chiffrement de l’appareil » n’y est pas, cliquez sur Démarrer, tapez « Gérer BitLocker » et, à côté du disque de Windows, cliquez sur « Activer BitLocker » ou « Reprendre la protection ».
    .step-3 = Gardez la clé de récupération sur papier ou dans votre compte Microsoft, en lieu sûr et loin du PC.
    .step-4 = Laissez le PC allumé jusqu’à la fin du chiffrement. Vous pouvez continuer à travailler.
    .step-5 = Si votre Windows n’a ni l’un ni l’autre, ne gardez aucune donnée personnelle sur ce PC et demandez conseil.

mend-disk-encryption-windows-10 =
    .step-1 = Ouvrez « Paramètres », choisissez « Mise à jour et sécurité », puis « Chiffrement de l’appareil ». Cliquez sur « Activer ».
    .step-2 = Si « Chiffrement de l’appareil » n’y est pas, cliquez sur Démarrer, tapez « Gérer BitLocker » et, à côté du disque de Windows, cliquez sur « Activer BitLocker » ou « Reprendre la protection ».
    .step-3 = Gardez la clé de récupération sur papier ou dans votre compte Microsoft, en lieu sûr et loin du PC.
    .step-4 = Laissez le PC allumé jusqu’à la fin du chiffrement. Vous pouvez continuer à travailler.
    .step-5 = Si votre Windows n’a ni l’un ni l’autre, ne gardez aucune donnée personnelle sur ce PC et demandez conseil.

mend-vpn-windows-11 =
    .step-1 = Ouvrez le programme VPN que votre CPAS vous a donné. Si vous n’en avez pas, ouvrez « Paramètres », « Réseau et Internet », puis « VPN ».
    .step-2 = À côté de votre VPN, cliquez sur « Se connecter » et identifiez-vous comme votre CPAS vous l’a expliqué.
    .step-3 = Attendez d’y lire « Connecté », puis vérifiez à nouveau ici.

mend-screen-lock-windows-11 =
    .step-1 = Ouvrez « Paramètres », choisissez « Personnalisation », puis « Écran de verrouillage » et, tout en bas, « Écran de veille ».
    .step-2 = Choisissez un écran de veille dans la liste, par exemple « Vide ». « (Aucun) » ne verrouille pas l’écran.
    .step-3 = Sous « Délai », choisissez par exemple 5 minutes.
    .step-4 = Cochez « À la reprise, demander l’ouverture de session » et cliquez sur « OK ».
    .step-5 = Si le PC ouvre votre compte tout seul au démarrage, désactivez aussi cela ou demandez de l’aide.

mend-screen-lock-windows-10 =
    .step-1 = Ouvrez « Paramètres », choisissez « Personnalisation », puis « Écran de verrouillage » et, tout en bas, « Paramètres de l’écran de veille ».
    .step-2 = Choisissez un écran de veille dans la liste, par exemple « Vide ». « (Aucun) » ne verrouille pas l’écran.
    .step-3 = Sous « Délai », choisissez par exemple 5 minutes.
    .step-4 = Cochez « À la reprise, demander l’ouverture de session » et cliquez sur « OK ».
    .step-5 = Si le PC ouvre votre compte tout seul au démarrage, désactivez aussi cela ou demandez de l’aide.

mend-remote-help-closed-windows-11 =
    .step-1 = Fermez le programme d’aide à distance, comme TeamViewer, AnyDesk ou Assistance rapide. Voyez aussi s’il reste une icône près de l’horloge, derrière la petite flèche.
    .step-2 = Ouvrez « Paramètres », choisissez « Système », puis « Bureau à distance », et désactivez-le.
    .step-3 = Évitez que le programme démarre tout seul avec le PC. Demandez de l’aide si vous ne trouvez pas comment.
