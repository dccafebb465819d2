# Access bulletins: what the worker is told, and what the command line prints.

# The commands `bulletin check`, `bulletin show` and `bulletin sign`. $path: a file.
bulletin-check-right = { $path } : l’avis d’accès est bien écrit.
bulletin-sign-done = L’avis d’accès signé se trouve dans { $path }
bulletin-decision-done = La décision en PDF pour le dossier se trouve dans { $path }
decision-title = Décision sur l’accès à distance
decision-subject = { $title }, { $date }
decision-attachment = L’avis d’accès lui-même, lisible par des programmes
decision-signature = Consigné par
decision-field = Signature de la personne qui consigne la décision
decision-fingerprint = Empreinte (SHA-256) de l’avis signé : { $hash }
bulletin-none-closes = selon les avis d’accès connus sur ce PC
help-bulletin =
    Vérifie un avis d’accès, l’explique en mots ou le signe.

    Utilisation : teleklaar bulletin check FICHIER [--policy FICHIER]
                  teleklaar bulletin show FICHIER [--policy FICHIER]
                  teleklaar bulletin sign FICHIER -o SORTIE.teleklaar --name NOM --organisation NOM [options]

      check                       signale une erreur avec sa ligne
      show                        dit ce que contient l’avis et ce que voit le personnel
      sign                        crée le fichier signé, avec la clé de ce PC
      FICHIER                     l’avis d’accès (toml), ou un avis signé
      --policy FICHIER            la politique qui nomme les accès (sinon celle de ce PC)
      -o SORTIE.teleklaar         où écrire l’avis signé
      --decision SORTIE.pdf       écrit aussi la décision en PDF signé pour le dossier
      --lang nl|fr                la langue de ce PDF
      --force                     remplace les fichiers qui existent déjà
      --name NOM                  le prénom et le nom de la personne qui signe
      --organisation NOM          le CPAS
      --passphrase-file FICHIER   la première ligne est la phrase secrète de la clé

# Access ways as they are called where the policy gives no name of its own.
access-way-vpn = le VPN
access-way-virtual-desktop = le bureau virtuel
access-way-explore = Explore
access-way-publiwin = Publiwin

# What holds for an access way.
bulletin-state-suspended = fermé
bulletin-state-limited = limité
bulletin-state-reopened-with-measures = rouvert, avec des mesures
bulletin-state-open = ouvert

# What the worker is told on every page: a title, and .today what to do. $way: the access way.
banner-suspended = Accès fermé : { $way }
    .today = Ne vous connectez pas. Si une connexion est encore ouverte, fermez-la maintenant. Travaillez au bureau pour l’instant, sauf autre accord avec votre responsable d’équipe.
banner-suspension-ran-out = On ignore si l’accès est rouvert : { $way }
    .today = L’avis de fermeture était valable jusqu’au { $until } inclus et il n’y en a pas encore de nouveau. Ne vous connectez pas. Demandez à votre responsable d’équipe s’il existe un nouvel avis d’accès.
banner-limited = Accès limité : { $way }
    .today = Ne vous connectez que si vous en avez besoin, et respectez les mesures ci-dessous.
banner-reopened = Accès rouvert, avec des mesures : { $way }
    .today = Vous pouvez à nouveau vous connecter si vous respectez les mesures ci-dessous.
banner-open-again = Accès ouvert : { $way }
    .today = Vous pouvez travailler comme auparavant.
    .at-hours = Vous pouvez travailler comme auparavant, aux heures fixées par votre organisation.
banner-ran-out = Avis expiré : { $way }
    .today = Les mesures étaient valables jusqu’au { $until } inclus. Elles ne sont plus nécessaires.
banner-announced = Annoncé à partir du { $from } : { $way }
    .today = À partir de ce jour, l’accès sera { $state }. D’ici là, rien ne change.
banner-assume-compromise = Des intrus sont peut-être entrés : { $way }
    .today = Les mesures ont été prises alors qu’il était peut-être déjà trop tard. Changez les mots de passe avec lesquels vous vous connectez, refaites cette check-list et signalez tout ce qui vous paraît étrange. Le service informatique surveille l’accès de plus près.
    .no-measures = La date limite pour prendre des mesures est passée et elles n’ont pas encore été prises. Changez les mots de passe avec lesquels vous vous connectez, refaites cette check-list et signalez tout ce qui vous paraît étrange. Le service informatique surveille l’accès de plus près.
banner-clock-behind = La date de ce PC est probablement fausse
    .today = Le PC affiche le { $shown }, mais connaît déjà une décision du { $decided }. Corrigez la date ou demandez l’aide du service informatique.
banner-policy-expired = Les règles de votre organisation ont expiré
    .today = Elles étaient valables jusqu’au { $until } inclus et restent d’application pour l’instant. Demandez à votre responsable d’équipe s’il y en a de nouvelles.
banner-outside-window = Vous ne pouvez pas vous connecter maintenant
    .today = La connexion sera à nouveau possible à partir du { $day } à { $time }.
    .closed = Même lorsque les heures de connexion reprennent, un accès fermé le reste jusqu’à ce qu’un nouvel avis l’ouvre.
    .never = Selon les règles de votre organisation, l’accès n’ouvrira pas au cours de l’année à venir. Demandez des explications à votre responsable d’équipe.

# How work goes on. $desks: a whole number.
bulletin-alternative-on-site = Vous pouvez travailler au bureau.
bulletin-alternative-desks = { $desks ->
        [one] Vous pouvez travailler au bureau : une place est disponible.
       *[other] Vous pouvez travailler au bureau : { $desks } places sont disponibles.
    }
bulletin-alternative-mobile-mail = Vous pouvez lire vos messages sur votre téléphone de service ou votre tablette.
bulletin-alternative-telephone = Pour les urgences, appelez le { $telephone }.
bulletin-services-down = Ces services ne fonctionnent pas actuellement : { $services }.
bulletin-advisories = Références : { $advisories }.

# What `bulletin show` prints. The labels end without a colon.
bulletin-show-title = Avis d’accès { $sequence } : { $way }, { $state }
bulletin-show-from = Valable à partir du { $from }, jusqu’à ce qu’un nouvel avis arrive.
bulletin-show-from-until = Valable du { $from } au { $until } inclus.
bulletin-show-decided = Décision : { $function }, le { $date }.
bulletin-show-worker = Ce que voit le personnel : « { $banner } »
# $date: the day that is shown.
bulletin-show-conditions = Conditions dans une check-list du { $date }
bulletin-show-flaw = La faille
bulletin-show-published = Publiée le { $date }.
bulletin-show-cut-off = Une organisation qui n’a pris des mesures qu’après le { $date } doit supposer que des intrus sont entrés.
bulletin-show-measures-taken = L’organisation a pris ses mesures le { $date }.
bulletin-show-no-measures-taken = La date des mesures prises par l’organisation n’est pas indiquée.
bulletin-show-continuity = La mise en balance
bulletin-show-primary-process = Le travail concerné : { $text }
bulletin-show-stops = Ce qui s’arrête sans accès : { $text }
bulletin-show-damage = Les dégâts redoutés : { $text }
bulletin-show-decision = La décision : { $text }
