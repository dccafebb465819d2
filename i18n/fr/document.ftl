# The checklist's document, in its own voice. What is said of each control stands in controls.ftl, the words of
# statuses, conditions and actors in verdict.ftl.

document-title = Check-list télétravail
document-subtitle = Travailler à domicile en sécurité, selon la circulaire du SPP Intégration sociale
document-subject = Check-list télétravail de { $name }, { $organisation }, { $date }
document-attachment-description = Les données de cette check-list, lisibles par un programme
document-running-title = Check-list télétravail · { $name } · { $date }
# $page and $pages are filled in by the typesetter.
document-page-of = Page { $page } sur { $pages }
document-date-and-time = { $date } à { $hour } h { $minute }
document-yes = oui
document-no = non
document-no-answer = sans réponse
document-not-answered = sans réponse

document-worker-heading = Qui et où
document-name = Nom
document-role = Fonction
document-organisation = Organisation
document-pc-nickname = Surnom de ce PC
document-situation = Lieu et PC
document-ksz-access = Données de la BCSS nécessaires
document-personal-data = Données personnelles sur le disque
document-printing-at-home = Impression à domicile
document-access-ways = Accès par
document-assessed-on = Vérifié le
document-valid-until = Valable jusqu’au

document-answer-yes = oui
document-answer-no = non
document-answer-unknown = inconnu, compte comme oui
document-printing-never = jamais
document-printing-exceptionally = exceptionnellement
document-access-way-vpn = VPN
document-access-way-virtual-desktop = bureau virtuel
document-access-way-explore = Explore
document-access-way-publiwin = Publiwin

document-verdict-heading = Conclusion
document-verdict-on-site = Travail au CPAS
    .sentence = Qui travaille au CPAS travaille dans un environnement sécurisé. Il n’y a rien d’autre à vérifier.
document-verdict-work-on-site = Travail au CPAS jusqu’à nouvel ordre
    .sentence = L’accès à distance est fermé. Le télétravail reprendra dès sa réouverture.
document-verdict-not-ready = Télétravail pas encore possible
    .sentence = Le télétravail sera possible dès que tous les points obligatoires seront connus et en ordre.
document-verdict-ready-with-conditions = Télétravail possible, sous conditions
    .sentence = Vous pouvez travailler à domicile tant que les conditions ci-dessous sont respectées.
document-verdict-ready = Télétravail possible
    .sentence = Tout ce qui est obligatoire pour travailler à domicile en sécurité est en ordre.
document-clients-are-served = L’aide à vos bénéficiaires continue : téléphonez à votre responsable d’équipe pour convenir de la façon de faire aujourd’hui, au CPAS ou par téléphone.
document-because = Les points déterminants
document-because-item = { $title } : { $status }
# In the place of the status of ‘remote access’, where it is open and something is asked all the same.
document-because-compromise = des intrus sont peut-être entrés
document-because-policy-expired = les règles de l’organisation ont expiré
document-ways-out = Ce qui est possible : un PC du CPAS, un bureau virtuel, un client léger ou un PC préparé par le service informatique du CPAS.

document-ksz-not-needed = BCSS : pas nécessaire
    .sentence = Ce travail ne demande pas de données de la Banque Carrefour de la Sécurité Sociale (BCSS).
document-ksz-ready = BCSS : accès en ordre
    .sentence = La connexion, le lecteur de carte et la politique d’utilisation sont en ordre pour consulter les données de la Banque Carrefour de la Sécurité Sociale (BCSS).
document-ksz-ready-later = Pour la BCSS, tout est prêt. La consultation sera possible dès que le télétravail le sera.
document-ksz-blocked = BCSS : accès bloqué
    .sentence = Les données de la Banque Carrefour de la Sécurité Sociale (BCSS) ne peuvent pas encore être consultées : l’accès est refusé techniquement.
document-ksz-blocked-by = Pas encore en ordre : { $controls }.

document-conditions-heading = Conditions
document-condition-what = Quoi
document-condition-who = Qui
document-condition-by = Pour quand
# A condition that is kept rather than done. $date: as long as that, at least.
document-condition-kept-until = à respecter jusqu’au { $date } inclus

document-measures-heading = Mesures et impressions
document-measure-for = { $title } : ce qui est fait à la place
document-printing-reason = Pourquoi imprimer à domicile
document-printing-out-of-reach = Les impressions sont hors de portée d’autrui
document-printing-kept-safely = Les impressions sont conservées en lieu sûr
document-printing-afterwards = Ensuite
document-printing-by = Au plus tard le
document-afterwards-returned = rapportées au CPAS
document-afterwards-destroyed = détruites

document-advice-heading = Conseils
document-advice-no-client-data = Ne conservez pas de données de bénéficiaires sur le PC.
document-advice-close-connection = Fermez la connexion quand vous n’en avez pas besoin : trop de connexions à la fois encombrent le réseau.

document-findings-heading = Ce qui a été vérifié
document-findings-summary = Chaque ligne est un point : ce qui doit être en ordre, si c’est obligatoire, si c’est en ordre et comment on le sait. Les points sont groupés par sujet.
document-findings-at-office = Qui travaille au CPAS travaille dans un environnement sécurisé. Aucun de ces points ne s’applique donc.
document-column-control = Ce qui doit être en ordre
document-column-level = Importance
document-column-status = État
document-column-provenance = Source
document-provenance-measured = mesuré
    .meaning = Mesuré : le programme l’a constaté sur ce PC.
document-provenance-declared = déclaré
    .meaning = Déclaré : c’est la réponse donnée.
document-provenance-confirmed = mesuré et déclaré
    .meaning = Mesuré et déclaré : les deux concordent.
document-provenance-contradicted = contredit
    .meaning = Contredit : la mesure et la réponse diffèrent ; le point compte comme pas en ordre.
document-provenance-corrected = rectifié
    .meaning = Rectifié : la mesure et la réponse diffèrent, et une explication dit pourquoi la mesure est fausse.
document-provenance-policy = selon la politique
document-provenance-not-applicable = –
document-measurement-said = Mesure : { $sentence }
document-explanation = Explication donnée :
document-see-measures = Voir « Mesures et impressions ».
document-to-do = À faire : { $to-do }
document-no-bulletin = Ce jour-là, aucun avis d’accès n’était connu sur ce PC.
document-bulletin = Avis d’accès { $sequence }, { $way } : { $state }, à partir du { $from }.
document-bulletin-until = Avis d’accès { $sequence }, { $way } : { $state }, du { $from } au { $until } inclus.
document-bulletin-another-way = Il concerne un accès qui n’est pas utilisé ici.
document-bulletin-ran-out = Il avait expiré ce jour-là.
document-look-again = Revoyez la réponse : la mesure dit que ce point est en ordre.
document-level-changed = Politique de l’organisation : { $level }. Circulaire : { $circular }.

document-section-agreements = Accès et engagements
document-section-passwords = Mots de passe et connexion
document-section-computer = Le PC
document-section-session = Liaison et session de travail
document-section-place = Lieu de travail et entourage
document-section-ksz = Données de la BCSS

document-about-heading = À propos de cette check-list
document-about-policy = Politique
document-default-policy = Politique par défaut, version { $version }.
document-policy-of = { $organisation }, version { $version }.
document-policy-of-nobody = Une politique qui ne nomme aucune organisation, version { $version }.
document-policy-unsigned = Personne ne l’a signée.
document-policy-as-circular = Dans cette situation, elle ne s’écarte pas de la circulaire.
document-policy-differs = Elle s’écarte de la circulaire sur ces points :
document-policy-change = { $title } : { $level } au lieu de { $circular }.
document-policy-signed = Numéro d’ordre { $sequence }, clé { $key }.
document-about-measurement = Mesure
document-measured-at = Le PC a été vérifié le { $moment }.
document-measured-from-file = Les mesures viennent d’un fichier du { $moment }. Le programme ne les a pas faites lui-même.
document-measured-means-from-file = Mesuré : c’est ce que dit ce fichier.
document-declared-only = Le choix a été fait de ne rien mesurer. Tout est déclaré.
document-nothing-to-measure = Au CPAS, le PC n’est pas vérifié.
document-about-words = Source
document-about-data = Données
document-data-inside = Les mêmes données se trouvent dans ce fichier, en pièce jointe checklist.json, lisible par un programme. Rien d’autre ne quitte le PC : ni mot de passe, ni nom technique du PC ou d’un compte, ni liste de programmes.
document-about-program = Programme
document-program-version = { $product } { $program }, document { $template }.

document-signing-heading = Signature
document-worker-declares = J’ai lu cette check-list. Ce qui y est indiqué comme « déclaré » est conforme à la vérité.
document-what-the-signature-is = Une signature électronique dans ces cadres est faite avec une clé du PC du signataire. Le responsable d’équipe se porte garant de cette clé après en avoir comparé le code. Ce n’est ni une signature avec la carte eID, ni une signature électronique qualifiée. Signer sur papier est possible aussi.
document-signature-of-worker = Membre du personnel
document-signature-of-reader = Vu par le responsable d’équipe ou le DPO
document-signature-name = Nom
document-signature-date = Date

# What the two signature fields are called: spoken by screen readers, shown by PDF programs.
document-field-worker = Signature du travailleur social
document-field-reader = Vu par le responsable d’équipe ou le DPO
