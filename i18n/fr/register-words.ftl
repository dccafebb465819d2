# Where a line of the register stands: a few words for a cell, and as .sentence what it means and what to do.

register-state-invalid = non valable
    .sentence = Le fichier a été modifié ou imité, ou personne ne l’a signé. Ne vous y fiez pas et demandez une nouvelle check-list signée.
register-state-unreadable = illisible
    .sentence = Le fichier est endommagé ou n’est pas une check-list. Demandez-le à nouveau.
register-state-key-withdrawn = clé retirée
    .sentence = Quelqu’un s’était porté garant de cette clé. Ne vous fiez pas à cette check-list avant de savoir pourquoi cette garantie a été retirée.
register-state-not-vouched-for = clé pas encore confirmée
    .sentence = Personne ne se porte encore garant de la clé qui a signé. Comparez son code avec la personne, au téléphone ou en personne.
register-state-not-compared = texte pas encore comparé
    .sentence = Le texte des pages n’a pas encore été comparé aux données. D’ici là, la check-list ne compte pas comme en ordre.
register-state-not-comparable = autre version, vérifiée en partie
    .sentence = Une autre version de Téléclair a produit cette check-list. Le texte des pages ne peut pas être comparé ici aux données : elle ne compte donc pas. Demandez une nouvelle check-list, faite avec la même version que la vôtre.
register-state-not-ready = pas encore en ordre
    .sentence = Le télétravail n’est pas encore possible : au moins un point obligatoire n’est pas en ordre ou reste inconnu, l’accès à distance est fermé, ou bien la check-list a été renvoyée.
register-state-in-future = date dans le futur
    .sentence = La date de cette check-list ne peut pas être exacte : elle est dans le futur, ou postérieure à la signature. La check-list ne compte donc pas. L’horloge de votre propre PC est à l’heure ? Faites alors régler celle de l’autre PC, et demandez une nouvelle check-list.
register-state-not-handed-in = pas remise
    .sentence = Cette personne figure sur la liste du personnel, et aucune check-list n’a été trouvée.
register-state-expired = expirée
    .sentence = Le dernier jour de validité est passé. Demandez une nouvelle check-list.
register-state-access-closed = accès fermé
    .sentence = Un avis d’accès ferme l’accès à distance que cette personne utilise, ou cet avis est échu et il n’y en a pas de plus récent. Le télétravail n’est pas possible pour le moment.
register-state-check-again = à revérifier
    .sentence = Cette check-list ne compte plus : il en faut une nouvelle. La raison figure sous « Politique et avis d’accès ».
register-state-conditions-open = conditions à remplir
    .sentence = Le télétravail est possible tant que les conditions sont respectées. Toutes ne sont pas encore indiquées comme remplies.
register-state-expiring = expire bientôt
    .sentence = Le télétravail est possible, mais la check-list expire dans les 30 jours. Demandez-en une nouvelle à temps.
register-state-on-site = travaille au CPAS
    .sentence = D’après la check-list, cette personne travaille au CPAS. Le télétravail n’a pas été vérifié et n’est pas permis par cette check-list.
register-state-ready = en ordre
    .sentence = Tout ce qui est obligatoire est en ordre.
register-state-superseded = remplacée
    .sentence = La même personne a remis une check-list plus récente pour le même PC.

register-doubt-key-withdrawn = clé retirée
    .sentence = Quelqu’un s’était porté garant de cette clé. Ne vous fiez pas à cette check-list avant de savoir pourquoi cette garantie a été retirée :
# Stands behind the line before. $name: who decided; $date: the day.
register-withdrawn-by = par { $name } le { $date }
# $withdrawn: the line before; $why: what was typed as the reason.
register-withdrawn-why = { $withdrawn }, « { $why } »
# Behind a doubt about an answer. $name: who gave it; $answer: what it says.
register-answer-of = la réponse de { $name } ({ $answer })
# Behind a doubt about a checklist that was sent back. $name: who did; $remark: what was typed.
register-remark-of = { $name }, « { $remark } »
# $label: a file, a person or what was done; $text: what is said of it.
register-labelled = { $label } : { $text }
register-doubt-key-changed = plus d’une clé sous ce nom
    .sentence = Plus d’une clé a signé sous ce nom, et celle-ci n’est pas confirmée. Il peut s’agir d’un second PC, ou de quelqu’un d’autre. Comparez le code avec la personne elle-même, sans vous fier à la date : c’est le signataire qui la choisit.
register-doubt-key-of-another = clé d’une autre personne
    .sentence = La même clé a aussi signé sous un autre nom ou pour une autre organisation. Demandez qui utilise ce PC.
register-doubt-same-name-elsewhere = même nom dans une autre organisation, avec une autre clé
    .sentence = Le même nom a aussi signé pour une autre organisation, avec une autre clé. Il peut s’agir de deux personnes qui portent le même nom, d’une organisation écrite autrement, ou de quelqu’un qui se fait passer pour une autre personne. Comparez le code avec la personne elle-même avant de confirmer cette clé.
register-doubt-answer-not-vouched-for = réponse qui ne compte pas : la clé n’est pas confirmée pour répondre
    .sentence = Cette réponse ne compte pas : la clé qui l’a signée n’est pas confirmée comme celle d’une personne qui répond aux check-lists. Comparez son code avec cette personne, au téléphone ou en personne. Il s’agit de :
register-doubt-answers-differ = plusieurs réponses, qui diffèrent
    .sentence = Plusieurs collègues ont répondu, et pas la même chose. La dernière réponse compte. Convenez ensemble de la suite. Il y a aussi :
register-doubt-after-sent-back = fait suite à une check-list renvoyée
    .sentence = La check-list précédente a été renvoyée, et personne n’a encore répondu à celle-ci. Vérifiez si ce qui était demandé a été fait. Voici la remarque :
register-doubt-answer-file-missing = exemplaire avec la réponse absent du dossier
    .sentence = L’exemplaire qui porte la réponse n’est plus dans le dossier. La réponse reste valable. Remettez le fichier dans le dossier, ou répondez à nouveau à la check-list.
register-doubt-name-near-roster = nom proche d’un autre
    .sentence = Le nom de la liste du personnel et celui d’une check-list ne sont pas tout à fait les mêmes, mais se ressemblent. Vérifiez s’il s’agit de la même personne et, dans ce cas, corrigez la liste. L’autre nom :
register-doubt-not-on-roster = absent de la liste
    .sentence = Ce nom ne figure pas sur la liste du personnel.
register-doubt-several-on-roster = nom porté par plusieurs personnes
    .sentence = Plusieurs personnes de la liste du personnel portent ce nom. Vérifiez de qui il s’agit.
register-doubt-address-unusable = adresse e-mail inutilisable
    .sentence = Aucun courriel ne peut partir vers l’adresse de la liste du personnel : elle est incomplète, ou contient plusieurs adresses ou des caractères inhabituels. Un courriel pour cette personne est préparé sans adresse. Corrigez-la dans la liste :
register-doubt-odd-characters = caractères inhabituels dans un nom
    .sentence = Un nom contient des caractères invisibles ou qui changent le sens de lecture. Ils sont rendus visibles ici.
register-doubt-mixed-alphabets = lettres de deux alphabets dans un nom
    .sentence = Un nom mélange les lettres de deux alphabets, par exemple une lettre russe qui ressemble à un A ordinaire. Il peut ainsi imiter le nom d’un ou d’une collègue. Demandez à la personne elle-même si cette check-list vient d’elle. Voici les lettres étrangères, avec leur numéro :
register-doubt-odd-file-name = caractères inhabituels dans un nom de fichier
    .sentence = Le nom d’un fichier contient des caractères invisibles ou qui changent le sens de lecture. Les voici, avec leur numéro :
register-doubt-measured-another-day = mesuré un autre jour
    .sentence = Les mesures du PC datent d’un autre jour que la vérification. Elles viennent peut-être d’un autre PC, ou quelque chose a changé depuis. Demandez une nouvelle check-list, avec des mesures du même jour.
register-doubt-two-at-once = deux check-lists au même moment
    .sentence = D’après leurs signatures, deux check-lists ont été signées au même moment et ne disent pas la même chose. Demandez laquelle est la bonne.
register-doubt-other-in-future = autre document daté dans le futur
    .sentence = Il y a aussi une check-list ou une réponse dont la signature porte une date qui n’est pas encore venue. Elle ne compte pas, mais elle peut malgré tout être plus récente. Posez la question, faites régler l’horloge de ce PC et faites signer à nouveau.
register-doubt-another-policy = faite avec une autre politique
    .sentence = La check-list cite une autre politique que celle de l’organisation, ou demande moins que ce qui est connu ici. Demandez avec quel fichier elle a été faite.
register-doubt-without-policy = faite sans la politique
    .sentence = La check-list a été faite sans la politique de l’organisation. Transmettez ce fichier à la personne, pour que sa prochaine check-list la suive.
register-doubt-later-policy = faite avec une politique plus récente
    .sentence = La check-list a été faite avec une version de la politique plus récente que celle de ce PC. Demandez ce fichier au DPO.
register-doubt-unknown-rules = faite avec des règles inconnues ici
    .sentence = La check-list a été faite avec les règles d’un fichier qui n’est pas en vigueur sur ce PC. Demandez de quel fichier il s’agissait et de qui il vient.
register-doubt-own-rules = faite avec des règles signées par son propre signataire
    .sentence = Les règles qui ont servi à cette check-list sont signées avec la même clé que la check-list elle-même. Demandez à votre DPO si c’est normal.
register-doubt-verification = doute lors de la vérification
    .sentence = La vérification du fichier laisse un doute. La raison est indiquée.

# The same, named: what verification doubts, in a few words.
register-own-doubt-signer-name-similar = nom écrit un peu autrement
register-own-doubt-assessment-date-differs = vérification et signature à des jours différents
register-own-doubt-signed-in-future = date dans le futur
register-own-doubt-signed-out-of-order = réponse plus ancienne que la check-list
register-own-doubt-same-key-twice = deux fois la même clé
register-own-doubt-time-stamp-unknown = service d’horodatage inconnu
register-own-doubt-time-stamp-differs = l’horodatage et le PC indiquent des moments différents

# What the signature is worth, for a cell.
register-signature-valid = valable
register-signature-intact = intacte, mais pas encore sûre
register-signature-date-doubtful = intacte, date douteuse
register-signature-not-vouched-for = intacte, clé pas encore confirmée
register-signature-answer-not-vouched-for = intacte, clé de la réponse pas encore confirmée
register-signature-unsigned = absente
register-signature-unreadable = illisible
register-signature-invalid = non valable

# How it stands with data of the BCSS: for a cell, and as .named where nothing says what it is about.
register-ksz-not-needed = pas nécessaire
    .named = BCSS : pas nécessaire
register-ksz-ready = accès en ordre
    .named = BCSS : accès en ordre
register-ksz-blocked = accès refusé
    .named = BCSS : accès refusé

register-answer-accepted = acceptée
register-answer-accepted-with-remark = acceptée avec remarque
register-answer-sent-back = renvoyée

# Why something was not examined, as sentences.
register-refusal-no-permission = Vous n’avez pas l’autorisation de lire ceci. Demandez l’accès au service informatique.
register-refusal-not-read = Ceci n’a pas pu être lu. Si c’est sur un disque du réseau, vérifiez qu’il est accessible.
register-refusal-too-large = Ceci dépasse la taille permise pour une check-list, un message ou une archive. Le contenu n’a pas été lu.
register-refusal-special-file = Ceci n’est pas un fichier ordinaire. Le contenu n’a pas été lu.
register-refusal-link-leads-out = Ce raccourci mène hors du dossier, ou nulle part. Il n’a pas été suivi.
register-refusal-too-deep = Trop de dossiers, de messages ou d’archives sont emboîtés ici. Sortez-en la check-list et placez-la dans le dossier même.
register-refusal-too-many = Il y a ici plus d’éléments que le programme n’en examine. Le reste manque dans la liste.
register-refusal-damaged-message = Ce message est endommagé, ou n’en est pas un. Demandez à nouveau la check-list.
register-refusal-damaged-archive = Cette archive est endommagée, ou n’en est pas une. Demandez à nouveau la check-list.
register-refusal-encrypted-archive = Cette archive est protégée par un mot de passe. Demandez la check-list elle-même.
register-refusal-unknown-packing = Cette archive est compressée d’une façon que le programme ne connaît pas. Demandez la check-list elle-même.
register-refusal-archive-bomb = Une fois décompressée, cette archive prend une taille démesurée. La lecture s’est arrêtée là.
register-refusal-message-without-pdf = Ce message ne contient aucun PDF. La pièce jointe a peut-être été oubliée : demandez à nouveau la check-list.
register-refusal-left-out = Les messages et archives contiennent encore d’autres fichiers illisibles. Leur nombre est indiqué à la place du fichier. Faites le tri dans le dossier et vérifiez à nouveau.
register-refusal-outlook-message = Ce message est au format propre à Outlook (.msg). Ouvrez-le et enregistrez dans le dossier le PDF qu’il contient, ou enregistrez le message au format courant (.eml).
