# The product, the pages, and the buttons and notices of every page.
product-name = Téléclair
window-title = Téléclair : télétravailler en sécurité

page-welcome = Bienvenue
page-situation = Votre situation
page-computer = Ce PC
page-access = Accès
page-place = Lieu et entourage
page-agreements = Engagements
page-result = Résultat
page-sign = Lire et signer
page-done = Terminé

# Spoken by screen readers for each step. $name: the page.
step-here = { $name }, vous êtes ici
step-complete = { $name }, complété
step-open = { $name }, pas encore complet
step-later = { $name }, à venir
# $number: this step; $total: all steps; $name: the page.
step-of-steps = Étape { $number } sur { $total } : { $name }

next = Suivant
previous = Précédent
begin = Commencer
to-result = Voir le résultat
cancel = Annuler
saved = Tout est enregistré sur ce PC.
not-saved = Pas enregistré : voir en haut de cette page.
save-failed = Vos réponses n’ont pas pu être enregistrées. Le disque est-il plein ? Laissez cette fenêtre ouverte et libérez de la place ; nous réessaierons à votre prochaine réponse.
# $count: questions on this page without an answer.
still-open =
    { $count ->
        [one] Encore 1 question sans réponse sur cette page
       *[other] Encore { $count } questions sans réponse sur cette page
    }
# Each language in its own words, so that its speakers find it.
language-name-nl = Nederlands
language-name-fr = Français
language-group = Langue du programme
open-elsewhere-heading = Téléclair est déjà ouvert
open-elsewhere-text = Une fenêtre de Téléclair est déjà ouverte sur ce PC. Continuez dans celle-là. Vous pouvez fermer celle-ci, rien ne sera perdu.
no-draft-heading = Téléclair ne peut rien enregistrer sur ce PC
# $folder: the folder.
no-draft-text = Le dossier prévu pour vos réponses n’est pas utilisable : { $folder }. Demandez au service informatique si vous pouvez écrire dans ce dossier, puis relancez Téléclair.
# $file: where the damaged draft was set aside.
set-aside = Vos réponses précédentes n’ont pas pu être lues. Elles ne sont pas perdues : elles se trouvent dans { $file }. Vous partez à présent d’un formulaire vide.
close = Fermer
access-lead = Votre identification et votre connexion au CPAS.
place-lead = L’endroit où vous travaillez, et les personnes autour de vous.
agreements-lead = Des règles qui valent à la maison comme au bureau.
# $path: the file or folder.
not-opened = L’ouverture automatique n’a pas réussi. Vous le trouverez ici : { $path }
# $label: what it is about; $text: what is said of it.
label-and-text = { $label } : { $text }
