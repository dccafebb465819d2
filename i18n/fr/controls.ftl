# What is said of each control: .title for lists, .rule as a fact for the document, .question ("oui" is always the safe
# answer), .why, .whom to ask, .to-do when it does not hold, .for-it as a task for IT. An attribute with a situation behind it replaces the plain one there.
# .question takes $minutes and $days, the limits of the policy; only some use them.

control-remote-access-open =
    .title = Accès à distance
    .rule = Aucun avis d’accès ne suspend l’accès à distance.
    .question = L’accès à distance de votre CPAS est-il ouvert aujourd’hui ?
    .why = Quand une faille grave est découverte, votre CPAS peut fermer cet accès du jour au lendemain, pour protéger les données des bénéficiaires.
    .whom = Demandez à votre responsable d’équipe quand l’accès rouvrira et comment travailler d’ici là.
    .to-do = Travaillez au CPAS tant que l’accès à distance est fermé.

control-connection-window =
    .title = Heures et région autorisées
    .rule = La connexion se fait uniquement aux heures et depuis la région que le pare-feu du CPAS autorise.
    .question = Vous connectez-vous uniquement aux heures et depuis la région que votre CPAS autorise ?
    .why = Le pare-feu du CPAS peut ainsi refuser les tentatives qui viennent de l’étranger ou à des heures inhabituelles.
    .whom = Demandez au service informatique de votre CPAS quelles heures et quelle région le pare-feu autorise.
    .to-do = Faites confirmer par le service informatique à quelles heures et depuis quelle région vous pouvez vous connecter.
    .for-it = Confirmer à quelles heures et depuis quelle région le pare-feu autorise les connexions.

control-usage-policy =
    .title = Politique d’utilisation signée
    .rule = La politique d’utilisation du CPAS est signée, avec sa clause de confidentialité.
    .question = Avez-vous signé la politique d’utilisation de votre CPAS, avec sa clause de confidentialité ?
    .why = Ce document explique comment manier les données des bénéficiaires en sécurité, et vous engage à les garder secrètes.
    .whom = Demandez la politique d’utilisation au délégué à la protection des données (DPO) de votre CPAS.
    .to-do = Signez la politique d’utilisation de votre CPAS.

control-ethics-code =
    .title = Déontologie et secret professionnel
    .rule = Le code de déontologie et le secret professionnel restent d’application à la maison.
    .question = Le code de déontologie et le secret professionnel restent-ils d’application pour vous, même à la maison ?
    .why = Les gens vous confient leur histoire, où que vous travailliez.
    .whom = Parlez avec votre responsable d’équipe de ce qui est difficile à la maison et des solutions possibles.
    .to-do = Relisez le code de déontologie et les règles du secret professionnel avec votre responsable d’équipe.

control-no-session-sharing =
    .title = Session de travail non partagée
    .rule = Aucune personne extérieure au CPAS n’a accès à la session de travail, que ce soit voulu ou non.
    .question = Votre session de travail reste-t-elle fermée à toute personne extérieure au CPAS, même à vos proches ?
    .why = Entrer dans votre session de travail, c’est voir aussi les dossiers des bénéficiaires.
    .whom = Quelqu’un d’autre y a eu accès ? Prévenez le délégué à la protection des données (DPO), qui sait ce qu’il faut faire.
    .to-do = Ne laissez aucune personne extérieure au CPAS accéder à votre session de travail.

control-no-device-sharing =
    .title = PC non partagé
    .rule = Le PC personnel, ou au moins le compte utilisé, n’est pas partagé avec la famille.
    .rule-employer-pc = Aucune personne extérieure au CPAS n’utilise le PC du CPAS, qui sert uniquement au travail.
    .question = Êtes-vous la seule personne à utiliser votre compte sur ce PC ?
    .question-employer-pc = Ce PC est-il utilisé uniquement par le personnel du CPAS, et uniquement pour le travail ?
    .why = Qui se sert de votre PC ou de votre compte peut, sans le vouloir, voir les données des bénéficiaires ou laisser entrer un virus.
    .whom = Demandez à une personne de confiance de vous aider à créer un compte à vous sur ce PC.
    .whom-employer-pc = Voyez avec votre responsable d’équipe ce qu’il vous faut pour réserver ce PC au travail.
    .to-do = Prévoyez sur ce PC un compte à vous, avec un mot de passe que personne d’autre ne connaît.
    .to-do-employer-pc = Réservez le PC du CPAS au travail et ne laissez personne d’autre s’en servir.

control-password-secret =
    .title = Mots de passe secrets
    .rule = Aucun mot de passe n’est communiqué à qui que ce soit.
    .question = Gardez-vous tous vos mots de passe pour vous, même face à vos collègues, à vos proches et au service informatique ?
    .why = Avec votre mot de passe, quelqu’un d’autre peut ouvrir des dossiers en votre nom.
    .whom = Quelqu’un connaît votre mot de passe ? Demandez au service informatique comment le changer, sans le lui dire.
    .to-do = Changez chaque mot de passe que quelqu’un d’autre connaît.

control-password =
    .title = Mot de passe solide
    .rule = Le mot de passe compte au moins 12 caractères, dont une majuscule, une minuscule, un chiffre et un caractère spécial.
    .question = Votre mot de passe compte-t-il au moins 12 caractères, dont une majuscule, une minuscule, un chiffre et un caractère spécial ?
    .why = Un mot de passe court ou simple se devine vite, et les dossiers sont alors à découvert.
    .whom = Demandez au service informatique comment changer le mot de passe de votre travail. Personne n’a besoin de le connaître pour cela.
    .to-do = Choisissez un mot de passe d’au moins 12 caractères, dont une majuscule, une minuscule, un chiffre et un caractère spécial.

control-two-factor =
    .title = Authentification à deux facteurs (2FA)
    .rule = La connexion au CPAS est protégée par une authentification à deux facteurs (2FA).
    .question = Pour vous connecter au CPAS, devez-vous donner, en plus du mot de passe, une deuxième preuve, comme un code sur votre GSM, itsme ou votre carte eID ?
    .why = Avec votre seul mot de passe, un voleur ne peut alors pas entrer.
    .whom = Demandez au service informatique de votre CPAS d’activer l’authentification à deux facteurs.
    .to-do = Faites activer l’authentification à deux facteurs (2FA) pour la connexion au CPAS.
    .for-it = Activer l’authentification à deux facteurs (2FA) pour la connexion au CPAS.

control-separate-passwords =
    .title = Trois mots de passe différents
    .rule = Le compte administrateur, le compte de tous les jours et le VPN ont chacun un mot de passe différent.
    .question = Le compte administrateur (celui qui installe les programmes), votre compte de tous les jours et le VPN ont-ils chacun un mot de passe différent ?
    .why = Si l’un des mots de passe est découvert, les autres portes restent fermées.
    .whom = Demandez au service informatique comment changer le mot de passe du VPN. Pour les comptes de votre PC, une personne de confiance peut vous aider.
    .to-do = Donnez un mot de passe différent au compte administrateur, à votre compte de tous les jours et au VPN.

control-no-admin-rights =
    .title = Pas de droits d’administrateur
    .rule = Le compte de tous les jours n’a pas de droits d’administrateur.
    .question = Travaillez-vous tous les jours avec un compte ordinaire, sans droits d’administrateur (le droit de tout modifier sur le PC) ?
    .why = Si un virus entre, il ne prend alors pas le contrôle de tout le PC.
    .whom = Demandez à une personne de confiance de vous créer un compte ordinaire à côté du compte administrateur.
    .whom-employer-pc = Demandez au service informatique de votre CPAS de régler votre compte sans droits d’administrateur.
    .to-do = Travaillez tous les jours avec un compte ordinaire, sans droits d’administrateur.
    .for-it = Régler le compte de tous les jours sans droits d’administrateur.

control-supported-os =
    .title = Système d’exploitation suivi
    .rule = Le système d’exploitation du PC reçoit encore des mises à jour de sécurité.
    .question = Le système d’exploitation de ce PC, par exemple Windows, reçoit-il encore des mises à jour de sécurité de son fabricant ?
    .why = Sans elles, les failles connues restent ouvertes.
    .whom = Demandez à une personne de confiance, ou dans un magasin d’informatique, si votre PC peut recevoir un système plus récent.
    .whom-employer-pc = Demandez au service informatique de votre CPAS de renouveler le système ou de remplacer le PC.
    .to-do = Faites installer sur le PC un système d’exploitation qui reçoit encore des mises à jour de sécurité.
    .for-it = Installer un système d’exploitation qui reçoit encore des mises à jour de sécurité, ou remplacer le PC.

control-updates =
    .title = Mises à jour récentes
    .rule = Les mises à jour du PC sont activées et récentes.
    .question = { $days ->
        [one] Les mises à jour de ce PC sont-elles activées, et la dernière date-t-elle d’un jour au plus ?
       *[other] Les mises à jour de ce PC sont-elles activées, et la dernière date-t-elle de { $days } jours au plus ?
    }
    .why = Les mises à jour ferment les failles par où les pirates entrent.
    .whom = Demandez à une personne de confiance de vous montrer comment installer les mises à jour.
    .whom-employer-pc = Demandez au service informatique de votre CPAS d’activer ou d’installer les mises à jour.
    .to-do = Activez les mises à jour, installez celles qui attendent et redémarrez le PC.
    .for-it = Activer les mises à jour du PC et les installer.

control-antivirus =
    .title = Antivirus
    .rule = Un antivirus à jour protège le PC.
    .question = Ce PC a-t-il un antivirus activé et à jour ?
    .why = Un virus peut lire tout ce que vous tapez ou ouvrez.
    .whom = Demandez à une personne de confiance, ou dans un magasin d’informatique, d’installer un antivirus ou de le mettre à jour.
    .whom-employer-pc = Demandez au service informatique de votre CPAS d’activer l’antivirus ou de le mettre à jour.
    .to-do = Activez un antivirus et mettez-le à jour.
    .for-it = Activer l’antivirus du PC et le mettre à jour.

control-firewall =
    .title = Pare-feu
    .rule = Le pare-feu du PC est activé.
    .question = Le pare-feu de ce PC est-il activé ?
    .why = Le pare-feu bloque les connexions indésirables venues de l’extérieur, comme une serrure à la porte d’entrée.
    .whom = Demandez à une personne de confiance, ou dans un magasin d’informatique, d’activer le pare-feu.
    .whom-employer-pc = Demandez au service informatique de votre CPAS d’activer le pare-feu du PC.
    .to-do = Activez le pare-feu du PC.
    .for-it = Activer le pare-feu du PC.

control-disk-encryption =
    .title = Chiffrement du disque
    .rule = Le disque du PC est chiffré.
    .question = Le disque de ce PC est-il chiffré, c’est-à-dire illisible pour un voleur ?
    .why = Un PC peut être volé ou perdu, et personne ne doit alors pouvoir lire ce qu’il contient.
    .whom = Confiez ce travail à une personne qui s’y connaît, et seulement après avoir fait une copie de vos fichiers.
    .whom-employer-pc = Demandez au service informatique de votre CPAS de chiffrer le disque.
    .to-do = Faites chiffrer le disque du PC.
    .for-it = Chiffrer le disque du PC.

control-vpn =
    .title = Connexion VPN
    .rule = La connexion au réseau du CPAS passe par un VPN depuis ce PC.
    .question = La connexion au réseau de votre CPAS passe-t-elle par un VPN sur ce PC, un tunnel protégé à travers internet ?
    .why = Dans ce tunnel, personne ne peut lire vos données en chemin.
    .whom = Demandez au service informatique de votre CPAS si vous pouvez utiliser un VPN, et comment.
    .to-do = Connectez-vous au réseau du CPAS uniquement par un VPN.
    .for-it = Prévoir un VPN vers le réseau du CPAS.

control-remote-desktop =
    .title = Bureau à distance ou application
    .rule = Le travail se fait par bureau à distance ou dans une application au CPAS ; rien n’est enregistré sur le PC lui-même.
    .question = Travaillez-vous par bureau à distance ou dans une application au CPAS, sans rien enregistrer sur ce PC ?
    .why = Ce qui reste au CPAS ne peut pas se perdre avec votre PC.
    .whom = Demandez au service informatique de votre CPAS comment ouvrir les dossiers sans les enregistrer sur le PC.
    .to-do = Travaillez par bureau à distance ou dans une application au CPAS, et n’enregistrez rien sur le PC.
    .for-it = Prévoir un bureau à distance ou une application au CPAS, pour que rien ne soit enregistré sur le PC.

control-no-browsing =
    .title = Internet privé séparé du travail
    .rule = Aucun usage privé d’internet tant que la session de travail ou le VPN est ouvert ; les recherches professionnelles passent par la connexion du CPAS.
    .rule-private-direct = Tant que la session de travail ou le VPN est ouvert, internet ne sert à rien d’autre ; les recherches professionnelles passent par la connexion du CPAS.
    .question = Séparez-vous le travail et l’usage privé d’internet : fermer l’un avant d’ouvrir l’autre, et faire vos recherches professionnelles uniquement par la connexion du CPAS ?
    .question-private-direct = Tant que la session de travail ou le VPN est ouvert, évitez-vous tout autre usage d’internet sur ce PC, et faites-vous vos recherches professionnelles uniquement par la connexion du CPAS ?
    .why = Un site infecté pourrait sinon entrer au CPAS par votre session de travail ouverte.
    .whom = Demandez au service informatique de votre CPAS comment faire une recherche professionnelle par la connexion du CPAS.
    .to-do = Fermez la session de travail et le VPN avant d’aller sur internet à titre privé, et fermez le navigateur avant de reprendre le travail.
    .to-do-private-direct = N’allez pas sur internet à côté de la session de travail, et faites vos recherches professionnelles uniquement par la connexion du CPAS.

control-close-session =
    .title = Fermeture de la session
    .rule = La session de travail est fermée à la fin du travail et pendant les pauses.
    .question = Fermez-vous la session de travail à chaque pause et à la fin du travail ?
    .why = Une session laissée ouverte en votre absence, c’est une armoire à dossiers ouverte.
    .whom = Demandez au service informatique de votre CPAS comment bien fermer la session de travail.
    .to-do = Fermez la session de travail à chaque pause et à la fin du travail.

control-no-onlookers =
    .title = Écran à l’abri des regards
    .rule = Personne d’autre ne peut voir le contenu de la session de travail.
    .question = Votre écran est-il placé de façon que personne d’autre ne puisse le voir, même par la fenêtre ?
    .why = Un regard suffit pour savoir qui reçoit de l’aide, et pourquoi.
    .whom = Demandez à votre responsable d’équipe un filtre de confidentialité pour l’écran, ou cherchez ensemble un autre endroit.
    .to-do = Tournez l’écran à l’abri des regards, ou utilisez un filtre de confidentialité.

control-screen-lock =
    .title = Verrouillage de l’écran
    .rule = L’écran est verrouillé quand on s’éloigne, et se verrouille à temps tout seul, avec un mot de passe pour reprendre.
    .question = { $minutes ->
        [one] Verrouillez-vous l’écran quand vous vous éloignez, et se verrouille-t-il aussi tout seul après une minute au plus, avec un mot de passe pour reprendre ?
       *[other] Verrouillez-vous l’écran quand vous vous éloignez, et se verrouille-t-il aussi tout seul après { $minutes } minutes au plus, avec un mot de passe pour reprendre ?
    }
    .why = Ainsi, personne ne peut regarder les dossiers pendant une courte absence.
    .whom = Demandez à une personne de confiance de régler avec vous le verrouillage de l’écran.
    .whom-employer-pc = Demandez au service informatique de votre CPAS de régler le verrouillage de l’écran.
    .to-do = Réglez l’écran pour qu’il se verrouille tout seul, avec un mot de passe pour reprendre, et verrouillez-le quand vous vous éloignez.
    .for-it = Régler le verrouillage de l’écran, avec un mot de passe pour reprendre.

control-separate-room =
    .title = Pièce séparée
    .rule = Le travail se fait dans une autre pièce que celle où se trouve le reste du ménage.
    .question = Travaillez-vous dans une autre pièce que celle où se trouve le reste du ménage ? S’il n’y a personne d’autre chez vous, répondez oui.
    .why = Conversations et dossiers restent ainsi entre vous et les bénéficiaires.
    .whom = Cherchez avec votre responsable d’équipe un autre endroit où travailler au calme.
    .to-do = Travaillez dans une pièce séparée, ou notez les mesures que vous prenez à la place.

control-private-calls =
    .title = Conversations à l’abri des oreilles
    .rule = Personne ne peut suivre les conversations par téléphone, par écrit ou en vidéo.
    .question = Vos conversations par téléphone, par écrit ou en vidéo ont-elles lieu sans que personne puisse les entendre ou les lire ?
    .why = La personne qui écoute reconnaît peut-être un voisin ou une connaissance.
    .whom = Demandez à votre responsable d’équipe un casque avec micro.
    .to-do = Fermez la porte pendant les conversations et mettez un casque.

control-no-home-printing =
    .title = Pas d’impression à la maison
    .rule = Rien n’est imprimé à la maison.
    .question = Travaillez-vous à la maison sans rien imprimer ?
    .why = Le papier s’égare vite, et tout le monde peut le lire.
    .whom = Demandez à votre responsable d’équipe si quelqu’un peut imprimer pour vous au CPAS.
    .to-do = N’imprimez rien à la maison, ou indiquez la raison et ce que deviennent les feuilles imprimées.

control-remote-help-closed =
    .title = Aide à distance fermée
    .rule = Un programme qui permet de prendre la main sur le PC n’est ouvert que pendant une installation ou une réparation par le service informatique, puis il est fermé.
    .question = Les programmes qui permettent de prendre la main sur votre PC, comme TeamViewer ou AnyDesk, sont-ils ouverts uniquement pendant que le service informatique installe ou répare quelque chose ? Si vous n’en avez pas, répondez oui.
    .why = Tant qu’un tel programme est ouvert, quelqu’un peut regarder ou agir sur votre PC depuis l’extérieur.
    .whom = Demandez à la personne venue à votre aide de fermer le programme avec vous.
    .whom-employer-pc = Demandez au service informatique de votre CPAS de fermer l’aide à distance après la réparation.
    .to-do = Fermez tout programme qui permet de prendre la main sur votre PC.
    .for-it = Fermer l’aide à distance et éviter qu’elle démarre toute seule.

control-ksz-route =
    .title = Chemin vers la BCSS
    .rule = Les données de la BCSS sont consultées par un VPN, Explore ou Publiwin.
    .question = Consultez-vous les données de la BCSS (Banque Carrefour de la Sécurité Sociale) par un VPN, par Explore ou par Publiwin ?
    .why = Par un autre chemin, l’accès est refusé techniquement.
    .whom = Demandez au conseiller en sécurité de l’information de votre CPAS quel chemin est prévu pour vous.
    .to-do = Consultez les données de la BCSS uniquement par un VPN, Explore ou Publiwin.
    .for-it = Prévoir un chemin vers les données de la BCSS : VPN, Explore ou Publiwin.

control-eid-reader =
    .title = Lecteur de carte eID
    .rule = Un lecteur de carte eID est présent, séparé ou dans le clavier.
    .question = Avez-vous, à votre poste de travail chez vous, un lecteur de carte eID, séparé ou dans le clavier ?
    .why = Sans votre carte eID, vous n’avez pas accès aux données de la BCSS.
    .whom = Demandez un lecteur de carte eID à votre responsable d’équipe ou au service informatique.
    .to-do = Procurez-vous un lecteur de carte eID et branchez-le.
    .for-it = Fournir un lecteur de carte eID et le logiciel eID.

level-required = obligatoire
level-advised = conseillé
level-not-applicable = sans objet

situation-office = travail au CPAS
situation-employer-pc = PC du CPAS
situation-private-virtual = PC personnel avec bureau virtuel
situation-private-direct = PC personnel sans bureau virtuel
