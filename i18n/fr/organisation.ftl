# The organisation's rules, as the worker meets them: a file that was found or brought, and what holds on this PC.

organisation-entry = Règles de votre organisation
organisation-entry-waiting = Règles de votre organisation : à vérifier
organisation-heading = Règles de votre organisation
organisation-lead-own = Voici ce que demande votre organisation, en plus des règles valables pour tous les CPAS.
organisation-lead-none = Aucune règle propre à votre organisation ne s’applique sur ce PC, seulement celles qui valent pour tous les CPAS.
# A button.
organisation-back = Retour à la check-list
organisation-back-to-collector = Retour aux check-lists des collègues
# Under the heading, for who collects checklists.
organisation-for-whole-pc = Les règles et les avis d’accès s’appliquent à tout ce PC : à votre propre poste de travail et aux check-lists que vous rassemblez.

# On the first page, when a file was found.
organisation-waits-title = Des règles de votre organisation ont été trouvées
organisation-waits-text = Elles ne s’appliqueront qu’une fois vérifiées par vous. Cela peut attendre : vous pouvez commencer sans crainte.
organisation-waits-look = Vérifier
organisation-later = Plus tard
# $count: files, rules or access bulletins, whoever signed them.
organisation-not-usable =
    { $count ->
        [one] Un fichier reçu ne peut pas être utilisé.
       *[other] { $count } fichiers reçus ne peuvent pas être utilisés.
    }
organisation-not-usable-look = Lire pourquoi

# A policy that waits for the person.
organisation-offer-first = Ces règles viennent-elles bien de votre organisation ?
organisation-offer-changed = Des règles signées avec une autre clé
organisation-offer-newer = De nouvelles règles de votre organisation
organisation-offer-nothing-yet = Ces règles ne s’appliquent pas encore. Comparez d’abord le code avec votre DPO : vous saurez ainsi que personne ne les a falsifiées.
organisation-offer-consent = Elles sont signées avec la clé que vous connaissez déjà. Comme elles se trouvaient dans un dossier partagé, nous vous demandons d’abord votre accord.
organisation-offer-agree = Adopter ces règles
organisation-offer-asks = Ce que demandent ces règles
organisation-changed-title = La clé n’est plus la même qu’avant
organisation-changed-text = Cela peut s’expliquer : un nouveau DPO, un nouveau PC. Il peut aussi s’agir d’une tromperie. Comparez donc le nouveau code.
# $code: thirty digits.
organisation-changed-until-now = Le code utilisé jusqu’ici : { $code }
organisation-code-title = Le code de la clé
organisation-step-call = Appelez votre DPO à un numéro que vous connaissiez déjà, ou allez le voir. N’utilisez pas un numéro trouvé dans le courriel ou dans le fichier.
organisation-step-read = Demandez-lui de lire à voix haute le code de la clé qui a signé les règles.
organisation-code-same = Le code est le même : adopter ces règles
organisation-code-differs = Le code est différent

# What came of a file. $what: the policy or bulletin; $file: the file's name.
organisation-said-taken-in = Pris en compte sur ce PC : { $what }
organisation-said-known = Ce PC connaissait déjà ce fichier. Vous n’avez rien à faire.
organisation-said-declined = Vous avez bien fait de vérifier. N’utilisez pas ce fichier et prévenez votre DPO à un numéro que vous connaissiez déjà. Rien n’a changé sur ce PC.
organisation-said-not-ours = « { $file } » ne contient ni des règles ni un avis d’accès. Le nom d’un tel fichier se termine par « .teleklaar ».
# $role: what one chooses on the first page.
organisation-said-may-be-checklist = « { $file } » n’a pas sa place ici : seuls les règles et les avis d’accès se donnent ici. Est-ce la check-list d’un collègue ? Choisissez « { $role } » à la première page, puis faites-y glisser le fichier dans la fenêtre.
organisation-said-refused = « { $file } » n’est pas utilisé

# What is known on this PC.
organisation-bulletins-title = Avis d’accès
# $date: today.
organisation-no-bulletin = Le { $date }, aucun avis d’accès n’est connu sur ce PC.
organisation-user-policy-title = Politique d’utilisation
# A link follows.
organisation-user-policy = Vous pouvez lire la politique d’utilisation à cette adresse. Cliquez dessus pour l’ouvrir dans votre navigateur.
# $address: a web address.
organisation-user-policy-not-opened = Votre navigateur ne s’est pas ouvert. Saisissez vous-même cette adresse dans votre navigateur : { $address }
organisation-not-used-title = Fichiers qui ne sont pas utilisés
organisation-lost-title = Des règles ne peuvent plus être lues
organisation-lost-text = Ce PC avait pris en compte des règles ou un avis d’accès, mais le fichier a disparu ou est endommagé. Il ne s’applique plus. Redemandez-le à votre DPO et donnez-le ci-dessous. Demandez aussi si l’accès est ouvert.

organisation-give-title = Avez-vous reçu un fichier de votre organisation ?
organisation-give-text = Faites-le glisser dans cette fenêtre, ou choisissez-le. Son nom se termine par « .teleklaar » et il contient des règles ou un avis d’accès.
organisation-give-button = Choisir un fichier
organisation-give-no-file = Aucun fichier n’a été choisi. Aucune fenêtre ne s’est ouverte ? Faites alors glisser le fichier dans cette fenêtre.
# Painted over the window while a file is held above it.
organisation-let-go = Déposez le fichier. Nous allons voir ce qu’il contient.

# Opens the rest of a banner.
organisation-banner-more = Mesures et autres solutions
organisation-banner-whole = Ce que cela signifie pour vous

# Above a signed checklist that no longer holds.
organisation-again-title = Refaites la check-list
organisation-again-new-rules = Les règles de votre organisation ont changé depuis votre signature. Vérifiez vos réponses et signez à nouveau.
organisation-again-compromise = Des intrus sont peut-être entrés avant que les mesures soient prises. Vérifiez vos réponses et signez à nouveau.

# Beside a question.
organisation-adds = De votre organisation
# $level, $circular: how much the control weighs here, and according to the circular.
organisation-level = Dans votre organisation, ce point est { $level } ; la circulaire dit : { $circular }.
# $ways: names of access ways.
organisation-ways = Dans votre organisation, cela s’appelle : { $ways }.
organisation-ways-title = Comment vous connectez-vous au CPAS ?
organisation-ways-help = Cochez ce que vous utilisez, pour ne voir que les avis qui vous concernent. Vous ne savez pas ? Ne cochez rien : tous les avis comptent.
