# Where the file is and what comes next.
done-nothing-signed = Il n’y a pas encore de PDF signé. Revenez à « Lire et signer ».
done-heading = Votre check-list est signée
done-lead = Encore une chose : transmettez le PDF à votre responsable d’équipe ou au DPO.
done-file-title = Votre PDF
done-open-file = Ouvrir le PDF
done-open-folder = Ouvrir le dossier
done-choose-copy-folder = Choisir un dossier…
done-copy-title = Enregistrer une copie ailleurs
done-copy-field = Dossier de la copie
done-copy-button = Enregistrer la copie
# $path: where.
done-copied = Copie enregistrée : { $path }
# $path: where.
done-copy-failed = La copie n’a pas pu être enregistrée sous { $path }. Un fichier porte-t-il déjà ce nom, ou n’avez-vous pas le droit d’écrire à cet endroit ? Choisissez un autre dossier.
done-key-title = Code de votre clé
done-key-text = Votre responsable d’équipe peut vous demander ce code, au téléphone ou en personne. Si les chiffres sont les mêmes, c’est bien votre clé qui a signé.
done-mail-title = Envoyer par courriel
done-mail-text = Nous préparons un courriel avec le PDF en pièce jointe. Vous le relisez et l’envoyez vous-même. Utilisez votre messagerie professionnelle.
done-mail-button = Préparer le courriel
# $path: the draft.
done-mail-made = Le courriel est créé et votre messagerie s’ouvre. Rien ne s’ouvre ? Vous le trouverez ici : { $path }
# $path: the draft.
done-mail-failed = Le courriel n’a pas pu être préparé dans { $path }. Joignez vous-même le PDF à un courriel.
done-reminder-title = Rappel
# $date: the last day.
done-reminder-text = La check-list est valable jusqu’au { $date } inclus. Notez-le dans votre agenda pour ne pas oublier la suivante.
done-reminder-button = Ajouter à mon agenda
# $path: the file, for mail and reminder alike.
done-made-not-opened = Ce fichier est créé, mais il n’a pas pu être ouvert automatiquement. Ouvrez-le vous-même : { $path }
# $path: the signed file.
done-no-signed-file = Le PDF signé a été déplacé ou modifié : { $path }. Remettez-le à sa place, ou signez à nouveau.
done-changed-since = Vous avez modifié quelque chose après la signature. Signez à nouveau.
# $path: the file.
done-reminder-made = Le rendez-vous est créé et votre agenda s’ouvre. Rien ne s’ouvre ? Vous trouverez le rendez-vous ici : { $path }
# $path: the file.
done-reminder-failed = Le rendez-vous n’a pas pu être enregistré dans { $path }. Notez vous-même la date.
done-reminder-summary = Renouveler la check-list télétravail
# $date: the last day.
done-reminder-description = Votre check-list télétravail expire après le { $date }. Lancez Téléclair avant ce jour et parcourez à nouveau les questions.
done-anew-title = Recommencer
done-anew-text = Quelque chose a changé ? Recommencez. Vous travaillez aussi sur un autre PC ? Lancez Téléclair sur celui-là. Votre PDF signé reste à sa place.
done-anew-button = Recommencer
# $name: the worker.
mail-subject = Check-list télétravail de { $name }
# $name: the worker; $verdict: the verdict as a sentence; $date: valid until; $code: the key's code.
mail-body =
    Bonjour,

    Veuillez trouver en pièce jointe ma check-list télétravail signée.

    Résultat : { $verdict }
    Valable jusqu’au { $date } inclus.
    Code de ma clé : { $code }
    N’hésitez pas à m’appeler à un numéro que vous connaissez déjà, pour comparer le code.

    Bien à vous,
    { $name }
mail-file-name = Courriel avec check-list télétravail
reminder-file-name = Rappel check-list télétravail
