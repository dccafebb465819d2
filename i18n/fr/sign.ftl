# The exact document, and signing it.
sign-lead = Relisez le document. Le PDF contiendra exactement ceci.
sign-who-title = Qui êtes-vous ?
sign-name = Prénom et nom
sign-role = Fonction
sign-organisation = CPAS
sign-nickname = Surnom de ce PC (facultatif)
sign-nickname-help = Vous travaillez sur plusieurs PC ? Votre responsable d’équipe pourra ainsi les distinguer, par exemple « portable du salon ».
sign-field-empty = À compléter.
# $characters: numbers of characters that cannot be seen.
sign-field-unseen = Ce champ contient un caractère invisible ({ $characters }). Effacez le champ et tapez-le à nouveau.
# $list: what is still needed, as the words below.
sign-missing = Pour signer, il manque encore : { $list }.
sign-missing-name = votre nom
sign-missing-role = votre fonction
sign-missing-organisation = votre CPAS
sign-missing-document = un document (« Le document » vous dit ce qui ne va pas)
sign-missing-signature = votre signature
sign-missing-key-found = votre clé (nous la cherchons encore, patientez un instant)
sign-missing-new-key = une nouvelle clé
sign-missing-passphrase = votre phrase secrète
sign-missing-folder = le dossier où ira le fichier
# $characters: what no font has or is not allowed.
sign-field-character = Ce caractère ne peut pas figurer dans le document : { $characters }. Supprimez-le ou écrivez-le autrement.
sign-document-title = Le document
sign-all-that-leaves = Voilà tout ce que contient le PDF. Rien ne quitte votre PC, à moins que vous n’envoyiez vous-même le PDF.
# $number, $total: pages.
sign-page-of-pages = Page { $number } sur { $total }
sign-rendering = Préparation du document…
# $problem: the sentence that says why.
sign-render-failed = Le document ne peut pas être préparé. { $problem }
sign-fill-in-first = Indiquez d’abord ci-dessus votre nom, votre fonction et votre CPAS. Le document apparaîtra ici.
sign-larger = Agrandir
sign-smaller = Réduire
sign-signature-title = Votre signature
sign-style-group = Comment voulez-vous signer ?
sign-style-drawn = Dessiner avec la souris ou le doigt
sign-style-typed = Faire inscrire mon nom
sign-pad-name = Cadre de signature
sign-pad-help = Maintenez le bouton de la souris enfoncé et tracez votre signature. Si vous utilisez le clavier, choisissez « Faire inscrire mon nom ».
sign-pad-undo = Effacer le dernier trait
sign-pad-clear = Tout effacer
sign-pad-empty = Signez d’abord dans le cadre, ou choisissez « Faire inscrire mon nom ».
sign-typed-help = Votre nom sera inscrit dans le cadre, tel que vous l’avez tapé plus haut.
sign-what-it-is-title = Ce que vaut cette signature
sign-what-it-is = Vous signez avec une clé qui se trouve uniquement sur ce PC. Toute modification ultérieure se remarque donc. Votre responsable d’équipe confirme que la clé est bien la vôtre. Ce n’est ni une signature par carte eID, ni une signature électronique qualifiée.
sign-key-new = La clé est créée lors de votre première signature. Cela se fait tout seul.
# $code: thirty digits.
sign-key-code = Code de votre clé : { $code }
sign-passphrase-new = Choisissez une phrase secrète pour votre clé
sign-passphrase-new-help = Ce PC n’a pas de coffre pour les clés. Vous protégez donc la clé vous-même : quelques mots, au moins 12 caractères en tout. N’utilisez pas votre mot de passe du travail.
sign-passphrase-repeat = La même phrase secrète, une seconde fois
sign-passphrase-ask = Votre phrase secrète
sign-passphrase-differs = Les deux phrases secrètes ne sont pas identiques.
sign-passphrase-show = Afficher la phrase secrète
sign-passphrase-forgotten = Phrase secrète oubliée ?
sign-passphrase-forgotten-text = Ce n’est pas grave. Vous créez une nouvelle clé, et votre responsable d’équipe confirmera le nouveau code. Ce que vous avez déjà signé reste valable.
sign-make-new-key = Créer une nouvelle clé
sign-new-key-sure = En êtes-vous sûr ? Votre clé actuelle sera effacée. C’est définitif.
sign-new-key-yes = Oui, créer une nouvelle clé
sign-button = Signer et enregistrer
sign-signing = Signature du PDF en cours…
sign-where-title = Où sera le PDF
sign-folder = Dossier
sign-choose-folder = Choisir un autre dossier
sign-folder-relative = Indiquez le chemin complet du dossier, depuis le début. Ou choisissez-le avec le bouton.
sign-folder-missing = Ce dossier n’existe pas. Choisissez un autre dossier, ou créez-le d’abord.
sign-no-dialog = Ce PC ne peut pas ouvrir de fenêtre pour choisir un dossier. Tapez le dossier ci-dessous.
# $problem: the sentence that says why.
sign-failed = La signature n’a pas abouti ; rien n’est perdu. { $problem }
# $path: the file.
sign-failed-write = Le PDF n’a pas pu être enregistré sous { $path }. Choisissez un autre dossier et réessayez.
# $name: the worker; $date: ISO date. The file's name without its ending.
sign-file-name = Check-list télétravail { $name } { $date }
# $name: the worker.
sign-appearance-signed = Signé par { $name }
# $date, $time: when.
sign-appearance-time = le { $date } à { $time }
# $code: thirty digits.
sign-appearance-code = clé { $code }
# $date: when.
sign-already-signed = Vous avez déjà signé le { $date }. Vous pouvez signer à nouveau : ce sera un nouveau fichier.
sign-not-complete = Certaines questions sont restées sans réponse. Vous pouvez signer malgré tout ; le document dit alors, pour chaque point, ce qui manque.
