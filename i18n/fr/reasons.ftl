# What the PC says, or why it could not be found out. The plain text holds without figures; .figures says it with the
# figure of the observation: $percent, $days, $minutes, $count or $until (a date in words).

reason-access-denied = Le PC n’a pas donné à ce programme l’accès à ce réglage.
reason-timed-out = Le PC n’a pas répondu à temps.
reason-check-failed = Ce contrôle n’a pas abouti, à cause d’une erreur du programme.
reason-not-found = Le réglage qui le dirait est introuvable sur ce PC.
reason-unreadable = Le réglage existe, mais le programme ne le comprend pas.
reason-service-unavailable = La partie du PC qui pourrait répondre n’est pas active.
reason-not-supported-here = Sur ce type de PC, le programme ne peut pas le vérifier.
reason-unknown-desktop = Ce PC utilise un environnement de bureau dont le programme ne connaît pas les réglages.
reason-not-connected = Rien n’est branché ou connecté pour l’instant. Branchez l’appareil ou connectez-vous, puis vérifiez à nouveau.
reason-not-expected-on-this-system = Sur ce type de PC, un antivirus n’est pas attendu, et aucun n’est actif d’après ce que nous voyons.
reason-not-measured = Vous avez choisi de ne rien laisser mesurer.
reason-partly-encrypted = Une partie de ce qui compte est chiffrée, mais pas tout.
reason-system-disk-unknown = Le programme ne peut pas dire sur quel disque se trouve le système.
reason-not-in-table = Le programme ne sait pas jusqu’à quand ce système d’exploitation reçoit des mises à jour de sécurité.
reason-table-too-old = La liste des dates de fin contenue dans ce programme est trop ancienne pour le dire.
    .figures = La liste des dates de fin contenue dans ce programme date du { $until } : elle est trop ancienne pour le dire.
reason-support-ended = Ce système d’exploitation ne reçoit plus de mises à jour de sécurité.
    .figures = Ce système d’exploitation ne reçoit plus de mises à jour de sécurité depuis le { $until }.
reason-updates-off = Les mises à jour sont désactivées ou suspendues.
reason-updates-too-old = La dernière mise à jour est trop ancienne.
    .figures = { $days ->
        [one] La dernière mise à jour date d’un jour. C’est trop ancien.
       *[other] La dernière mise à jour date de { $days } jours. C’est trop ancien.
    }
reason-restart-pending = Une mise à jour est prête : elle prendra effet au redémarrage du PC.
reason-antivirus-off = L’antivirus est désactivé.
reason-antivirus-outdated = L’antivirus n’est pas à jour.
reason-firewall-off = Le pare-feu est désactivé.
reason-not-encrypted = Le disque n’est pas chiffré.
reason-encrypting = Le chiffrement du disque est en cours.
    .figures = Le chiffrement du disque est en cours : { $percent } % sont déjà faits.
reason-decrypting = Le chiffrement du disque est en train d’être retiré.
    .figures = Le chiffrement du disque est en train d’être retiré : { $percent } % sont encore chiffrés.
reason-encryption-suspended = Le chiffrement du disque est suspendu.
reason-lock-off = L’écran ne se verrouille pas tout seul.
reason-lock-too-late = L’écran se verrouille trop tard.
    .figures = { $minutes ->
        [one] L’écran ne se verrouille qu’après une minute. C’est trop tard.
       *[other] L’écran ne se verrouille qu’après { $minutes } minutes. C’est trop tard.
    }
reason-lock-without-password = L’écran se rouvre sans demander de mot de passe.
reason-automatic-login = Le PC ouvre votre compte au démarrage, sans demander de mot de passe.
reason-administrator-account = Le compte que vous utilisez a des droits d’administrateur.
reason-remote-access-on = Le PC permet que quelqu’un en prenne le contrôle de l’extérieur.
reason-remote-help-running = Un programme qui permet de prendre la main sur votre PC est ouvert.
    .figures = { $count ->
        [one] Un programme qui permet de prendre la main sur votre PC est ouvert.
       *[other] { $count } programmes qui permettent de prendre la main sur votre PC sont ouverts.
    }
reason-bulletin-expired = Un avis d’accès avait fermé l’accès à distance. Il a expiré et aucun avis plus récent n’est connu.
    .figures = Un avis d’accès avait fermé l’accès à distance jusqu’au { $until } inclus. Il a expiré et aucun avis plus récent n’est connu.

observation-in-progress = C’est encore en cours.
observation-action = Ce n’est pas encore en ordre.
observation-undetermined = Le programme n’a pas pu le vérifier.

observation-ok-no-admin-rights = Le compte que vous utilisez n’a pas de droits d’administrateur.
observation-ok-supported-os = Le système d’exploitation reçoit encore des mises à jour de sécurité.
    .figures = Le système d’exploitation reçoit des mises à jour de sécurité jusqu’au { $until }.
observation-ok-updates = Les mises à jour sont activées et récentes.
    .figures = { $days ->
        [0] Les mises à jour sont activées. La dernière date d’aujourd’hui.
        [one] Les mises à jour sont activées. La dernière date d’un jour.
       *[other] Les mises à jour sont activées. La dernière date de { $days } jours.
    }
observation-ok-antivirus = L’antivirus est activé et à jour.
observation-ok-firewall = Le pare-feu est activé.
observation-ok-disk-encryption = Le disque est chiffré.
observation-ok-vpn = Une connexion VPN est ouverte.
observation-ok-screen-lock = L’écran se verrouille tout seul, avec un mot de passe pour reprendre.
    .figures = { $minutes ->
        [one] L’écran se verrouille tout seul après une minute, avec un mot de passe pour reprendre.
       *[other] L’écran se verrouille tout seul après { $minutes } minutes, avec un mot de passe pour reprendre.
    }
observation-ok-remote-help-closed = Aucun programme permettant de prendre la main sur votre PC n’est ouvert.
observation-ok-eid-reader = Un lecteur de carte est branché.
