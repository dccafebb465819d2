# The role that manages the rules: the policy as a form, page by page.

rules-navigation-name = Pages
rules-page-start = Début
rules-page-bulletin = Avis d’accès
rules-page-bulletin-sign = Signer l’avis
rules-heading = Les règles de votre organisation
rules-lead = Vous fixez ici ce qui vaut pour le télétravail. Votre direction ou votre conseil décide ; vous préparez, signez et diffusez le fichier.
