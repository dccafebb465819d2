# The words of the rules: what a finding, a verdict, a condition is called wherever it is shown.

status-met = en ordre
status-not-met = pas en ordre
status-compensated = compensé par une mesure
status-in-progress = encore en cours
status-undetermined = inconnu
status-not-applicable = sans objet

provenance-measured = mesuré
provenance-declared = déclaré
provenance-confirmed = déclaré et mesuré
provenance-contradicted = la réponse et la mesure se contredisent
provenance-corrected = déclaré, mesure rectifiée
provenance-not-applicable = sans objet

value-ok = en ordre
value-action = à régler
value-in-progress = encore en cours
value-undetermined = inconnu

verdict-on-site = Travaille au CPAS : environnement sécurisé
verdict-work-on-site = À faire au CPAS pour l’instant
verdict-not-ready = Pas encore prêt pour le télétravail
verdict-ready-with-conditions = Prêt pour le télétravail, sous conditions
verdict-ready = Prêt pour le télétravail

ksz-not-needed = pas nécessaire
ksz-ready = accès en ordre
ksz-blocked = accès techniquement refusé

actor-worker = vous-même
actor-it = le service informatique
actor-team-lead = le responsable d’équipe

condition-keep-room-measures = Respectez les mesures qui remplacent une pièce séparée.
condition-handle-prints = Traitez les impressions comme vous l’avez indiqué, puis rapportez-les au CPAS ou détruisez-les à temps.
condition-finish-in-progress = Laissez se terminer ce qui est en cours, puis vérifiez à nouveau.
condition-review-correction = Vérifiez pourquoi la mesure et la réponse diffèrent.
condition-confirm-connection-window = Confirmez à quelles heures et depuis quelle région le pare-feu autorise les connexions.

way-out-employer-pc = un PC du CPAS
way-out-virtual-desktop = un bureau virtuel sur votre propre PC
way-out-thin-client = un client léger : un petit appareil qui ne se connecte qu’au CPAS
way-out-prepared-by-it = un PC préparé par le service informatique du CPAS
