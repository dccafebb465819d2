# Mails of a team lead to one person: a reminder, or the answer to a checklist. Then the lines of the list for IT.

# $name: the person.
follow-up-greeting = Bonjour { $name },
follow-up-greeting-nobody = Bonjour,
follow-up-closing = Bien à vous,

follow-up-subject-not-handed-in = Il me manque encore votre check-list télétravail
# Where somebody of a name like it did.
follow-up-subject-perhaps-handed-in = Votre check-list télétravail : l’avez-vous déjà remise ?
follow-up-subject-expired = Votre check-list télétravail n’est plus valable
# $date: the last day.
follow-up-subject-expiring = Votre check-list télétravail est valable jusqu’au { $date }
follow-up-subject-not-vouched-for = Votre check-list télétravail : comparons le code
follow-up-subject-check-again = Votre check-list télétravail : à refaire, s’il vous plaît
follow-up-subject-access-closed = Télétravail : l’accès à distance est fermé
# Several under one name, each with another key.
follow-up-subject-whose-checklists = Check-lists télétravail à votre nom : sont-elles toutes de vous ?
follow-up-subject-to-do = Votre check-list télétravail : encore une chose à faire

# $pc: what the person calls it.
follow-up-about-pc = Pour le PC « { $pc } » :
follow-up-not-handed-in = Je n’ai pas encore reçu votre check-list télétravail. Elle permet de vérifier que votre PC et l’endroit où vous travaillez à la maison protègent bien les données de nos bénéficiaires.
# Where somebody of a name like it did.
follow-up-perhaps-handed-in = Je n’ai pas trouvé de check-list télétravail à votre nom, mais bien une sous un nom qui y ressemble. Est-ce la vôtre ? Dites-le-moi, et vous n’aurez rien d’autre à faire. Si vous n’en avez pas encore remis, faites-en une : elle vérifie que votre PC et votre espace de travail à domicile sont sûrs pour les données de nos bénéficiaires.
follow-up-not-usable = Je ne peux pas utiliser le fichier que vous m’avez envoyé : il est endommagé, ou il a été modifié après la signature. Cela arrive aussi sans le vouloir, par exemple en l’enregistrant à nouveau dans un autre programme. Envoyez-moi le PDF tel que Téléclair l’a créé.
# $date: the last day.
follow-up-expired = Votre check-list télétravail était valable jusqu’au { $date }. Vous travaillez encore à domicile ? Faites-en d’abord une nouvelle.
# $date: the last day.
follow-up-expiring = Votre check-list télétravail est encore valable jusqu’au { $date } inclus. Faites-en une nouvelle d’ici là, et vous pourrez continuer à travailler à domicile sans interruption.
follow-up-without-answer = De votre check-list du { $date }, je n’ai reçu qu’un exemplaire auquel quelqu’un d’autre a déjà répondu. Je ne peux donc plus y répondre moi-même. Envoyez-moi le PDF tel que vous l’avez signé, et dites-moi qui a donné cette réponse.
follow-up-other-version = Votre check-list du { $date } a été faite avec une autre version de Téléclair que la mienne. Je ne peux donc pas la vérifier entièrement, et elle ne compte pas encore. Faites-en une nouvelle avec la version utilisée actuellement ; le service informatique sait laquelle.
follow-up-in-future = Quand vous avez fait votre check-list télétravail, l’horloge de votre PC n’était pas à l’heure : la check-list porte une date qui n’est pas encore venue. Elle ne compte donc pas. Réglez d’abord l’horloge, ou demandez-le au service informatique, puis faites une nouvelle check-list.
# $date: the day of the check.
follow-up-check-again = Les règles du télétravail ont changé après votre check-list du { $date }. Parcourez donc à nouveau les questions.
# $date: the day of the check.
follow-up-check-again-other-policy = Votre check-list du { $date } a été faite avec d’autres règles que celles de notre organisation. Demandez-moi le bon fichier, ouvrez-le dans Téléclair et parcourez à nouveau les questions.
# $date: the day of the check.
follow-up-check-again-unknown-rules = Votre check-list du { $date } a été faite avec un fichier de règles que je ne connais pas. Dites-moi de quel fichier il s’agissait et de qui vous l’avez reçu. Parcourez ensuite à nouveau les questions, avec les règles de notre organisation.
# $way: one access or several.
follow-up-check-again-bulletin = Une faille a touché { $way }, et nous ne pouvons pas exclure que quelqu’un en ait profité. Changez donc les mots de passe que vous utilisez au travail, et parcourez à nouveau les questions.
# $way: one access or several.
follow-up-access-closed = Notre organisation a fermé { $way }. Vous utilisez cet accès pour travailler à domicile ? Travaillez au CPAS pour le moment. Dès que l’accès rouvrira, un nouvel avis vous l’annoncera.
# $date: the day of the check.
follow-up-key-withdrawn = La clé avec laquelle vous aviez signé ne compte plus. Faites une nouvelle check-list sur le PC avec lequel vous travaillez maintenant. Je comparerai ensuite le code de votre clé avec vous.
follow-up-not-vouched-for = J’ai bien reçu votre check-list du { $date }. Elle comptera dès que j’aurai comparé avec vous le code de votre clé. Je vous appellerai pour cela au numéro que j’ai de vous, ou je passerai vous voir. Gardez alors ce code à portée de main : vous le trouverez dans Téléclair, à la page « Terminé ».
# When a checklist was signed. $date: the day; $time: hours and minutes.
follow-up-signed-on = le { $date } à { $time }
# The same. $pc: what the person calls the PC.
follow-up-signed-on-pc = le { $date } à { $time }, sur le PC « { $pc } »
# Beside another checklist of the same name, whose key is not known. $signed: when and where it was signed.
follow-up-about-known-key = Pour la check-list signée { $signed }, avec la clé que je connais comme la vôtre :
# Beside another checklist of the same name, whose key is known. $signed: when and where this one was signed.
follow-up-another-key = J’ai reçu une autre check-list à votre nom, signée { $signed }, mais avec une clé que je ne connais pas. Est-elle de vous, par exemple depuis un second PC ? Elle ne compte pas encore : je vous appellerai d’abord, au numéro que j’ai de vous, pour comparer le code de cette clé. Ce code se trouve dans Téléclair, à la page « Terminé », sur le PC avec lequel vous avez signé. Cette check-list n’est pas de vous ? Dites-le-moi tout de suite : quelqu’un d’autre aurait alors signé à votre nom.
# $count: checklists under one name, each signed with another key; $signed: when and where each was signed.
follow-up-several-keys =
    { $count ->
        [2] J’ai reçu deux check-lists à votre nom, chacune signée avec une autre clé que je ne connais pas encore : { $signed }. Je vous appellerai, au numéro que j’ai de vous, pour savoir si elles sont toutes les deux de vous et pour comparer les codes. Gardez ces codes à portée de main : vous les trouverez dans Téléclair, à la page « Terminé ». Vous n’en avez signé qu’une ? Dites-le-moi tout de suite.
       *[other] J’ai reçu { $count } check-lists à votre nom, chacune signée avec une autre clé que je ne connais pas encore : { $signed }. Je vous appellerai, au numéro que j’ai de vous, pour savoir si elles sont toutes de vous et pour comparer les codes. Gardez ces codes à portée de main : vous les trouverez dans Téléclair, à la page « Terminé ». Vous ne les avez pas toutes signées vous-même ? Dites-le-moi tout de suite.
    }
follow-up-clients-are-served = L’aide à vos bénéficiaires continue : appelez-moi pour convenir de la façon de faire, au CPAS ou par téléphone.
# $date: the day of the check.
follow-up-work-on-site = Quand vous avez fait votre check-list, le { $date }, l’accès à distance était fermé. Travaillez au CPAS tant que c’est le cas. Dès que l’accès rouvre, faites une nouvelle check-list.
# $date: the day of the check.
follow-up-not-ready = D’après votre check-list du { $date }, vous ne pouvez pas encore travailler à domicile.
# Followed by a list.
follow-up-you-can-mend = Voici ce que vous pouvez régler vous-même :
# Followed by a list: what the person did not know yet.
follow-up-you-can-check = Ceci n’est pas encore connu. Vérifiez-le, et réglez-le si nécessaire :
# Followed by a list.
follow-up-it-mends = Voici ce que règle le service informatique :
# Followed by a list.
follow-up-not-known = Ceci n’est pas encore connu. Renseignez-vous auprès du service informatique :
# Of somebody who may work from home. $date: the day of the check. Followed by lists.
follow-up-ksz-blocked = D’après votre check-list du { $date }, vous pouvez travailler à domicile, mais pas encore y consulter les données de la BCSS : l’accès est techniquement refusé.
# Of somebody who may not work from home either. Followed by lists.
follow-up-ksz-blocked-too = Pour pouvoir consulter aussi les données de la BCSS à domicile, ceci est encore nécessaire.
follow-up-ksz-then-again = Tout est réglé ? Faites alors une nouvelle check-list.
follow-up-card-reader = Vous avez un lecteur de carte eID ? Branchez-le. Vous n’en avez pas ? Demandez-en un, à moi ou au service informatique.
# $date: the day of the check. Followed by the remark.
follow-up-was-sent-back = Votre check-list télétravail du { $date } vous a été renvoyée, car il reste une chose à changer :
# Followed by a list.
follow-up-conditions = Voici ce qui vous reste à faire :
# $what: a sentence; $date: the day.
follow-up-condition-open = { $what } Pour le { $date }.
# $what: a sentence; $date: the last day.
follow-up-condition-kept = { $what } Cela vaut jusqu’au { $date } inclus.
# $what: a sentence; $date: the day.
follow-up-condition-overdue = { $what } C’était à faire pour le { $date }.
follow-up-how-to-make-one = Pour faire une check-list, lancez Téléclair sur le PC avec lequel vous travaillez à domicile, répondez aux questions, signez et envoyez-moi le PDF. Cela prend moins de dix minutes.
follow-up-tell-when-done = Un point est réglé ? Répondez à ce courriel pour me le dire.
follow-up-help = Vous n’y arrivez pas ? N’hésitez pas à m’appeler. Personne n’a jamais besoin de votre mot de passe pour vous aider.

follow-up-subject-accepted = Votre check-list télétravail est acceptée
follow-up-subject-not-possible = Votre check-list télétravail : lue, mais le télétravail n’est pas encore possible
follow-up-subject-sent-back = Votre check-list télétravail : une modification est nécessaire
# $date: the day of the check.
follow-up-accepted = J’ai lu et accepté votre check-list télétravail du { $date }. Je vous en remercie.
# $date: the day of the check. Followed by the remark.
follow-up-accepted-with-remark = J’ai lu et accepté votre check-list télétravail du { $date }, avec une remarque :
# $date: the day of the check. Followed by the remark.
follow-up-sent-back = J’ai lu votre check-list télétravail du { $date }. Je vous la renvoie, car il reste une chose à changer :
# $verdict: what was decided, in a few words.
follow-up-verdict = La conclusion de votre check-list reste : { $verdict }.
follow-up-not-possible = Ma réponse n’y change rien : vous ne pouvez pas encore travailler à domicile. Réglez d’abord les points que cite votre check-list, ou attendez que l’accès rouvre. Faites ensuite une nouvelle check-list. D’ici là, travaillez au CPAS.
# $date: the last day.
follow-up-valid-until = Votre check-list est valable jusqu’au { $date } inclus.
follow-up-change-and-sign-again = Réglez ce point, parcourez à nouveau les questions dans Téléclair et envoyez-moi le nouveau PDF signé.
follow-up-file-attached = Vous trouverez en pièce jointe votre check-list avec ma réponse et ma signature. Conservez ce fichier tel quel.

# $name and $organisation: the person's. Followed by a list.
follow-up-it-person = { $name }, { $organisation } :
# $name and $organisation: the person's; $pc: what the person calls it. Followed by a list.
follow-up-it-person-and-pc = { $name }, { $organisation }, PC « { $pc } » :
# Followed by a list of tasks: whether they are needed is not known.
follow-up-it-unknown = Pas encore connu. Vérifiez d’abord si c’est nécessaire :
follow-up-it-rights = Cette liste ne donne aucun droit supplémentaire d’installation, de connexion ou d’assistance. Ne demandez jamais de mot de passe : vous n’en avez pas besoin.
