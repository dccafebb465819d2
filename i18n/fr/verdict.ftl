# The words of findings, verdicts and conditions, for every list and for the command line.

status-met = en ordre
status-not-met = pas en ordre
status-compensated = compensé par des mesures
status-in-progress = en cours
status-undetermined = inconnu
status-not-applicable = sans objet

provenance-measured = mesuré
provenance-declared = déclaré
provenance-confirmed = mesuré et déclaré
provenance-contradicted = mesure et réponse se contredisent
provenance-corrected = mesure rectifiée avec explication
provenance-not-applicable = sans objet

verdict-on-site = travail au CPAS, rien à vérifier
verdict-work-on-site = travail au CPAS pour l’instant
verdict-not-ready = télétravail pas encore possible
verdict-ready-with-conditions = télétravail possible, sous conditions
verdict-ready = télétravail possible

ksz-not-needed = données de la BCSS non nécessaires
ksz-ready = données de la BCSS accessibles
ksz-blocked = données de la BCSS pas encore accessibles

# Who acts, as a word on its own.
actor-worker = vous-même
actor-it = service informatique
actor-team-lead = responsable d’équipe

condition-keep-room-measures = Tenez-vous aux mesures que vous prenez à la place d’une pièce séparée.
condition-handle-prints = Rangez les feuilles imprimées en lieu sûr, puis rapportez-les ou détruisez-les à temps.
condition-finish-in-progress = Laissez se terminer ce qui est en cours, puis vérifiez à nouveau.
condition-review-correction = Chercher pourquoi la mesure et la réponse sont différentes.
condition-confirm-connection-window = Confirmer à quelles heures et depuis quelle région le pare-feu autorise les connexions.
condition-keep-bulletin-measure = Respectez cette mesure de l’avis d’accès.
condition-change-passwords = Changez les mots de passe avec lesquels vous vous connectez à distance, avant de continuer à travailler.
condition-monitor-intensively = Surveiller dès maintenant de plus près l’accès à distance : des intrus sont peut-être entrés.
condition-renew-policy = Demandez de nouvelles règles au DPO : celles de l’organisation ont expiré.

value-ok = en ordre
value-action = à régler
value-in-progress = encore en cours
value-undetermined = inconnu
way-out-employer-pc = un PC du CPAS
way-out-virtual-desktop = un bureau virtuel sur votre propre PC
way-out-thin-client = un client léger : un petit appareil qui ne se connecte qu’au CPAS
way-out-prepared-by-it = un PC préparé par le service informatique du CPAS
