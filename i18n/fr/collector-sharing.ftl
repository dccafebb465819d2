# One register for several team leads, on the page of the folder.

collector-sharing-title = À plusieurs
collector-sharing-own = Vos décisions restent sur ce PC : les clés dont vous vous portez garant, les notes et les conditions remplies.
# $folder: a folder.
collector-sharing-shared = Vous partagez vos décisions avec ceux qui utilisent ce dossier : { $folder }
collector-sharing-keep-here = Les garder à nouveau sur ce PC seulement
collector-sharing-how = Partager un même registre
collector-sharing-text = Choisissez un dossier où seuls vous et votre collègue pouvez écrire. Quiconque y écrit peut se porter garant d’une clé : n’utilisez donc pas le dossier des check-lists. Ce que vous avez déjà décidé est repris. Votre collègue choisit le même dossier sur son PC.
collector-sharing-field = Dossier du registre partagé
collector-sharing-choose = Choisir un dossier…
collector-sharing-share = Partager le registre ici
collector-sharing-among-checklists = Ce dossier est lié à celui des check-lists, où d’autres peuvent écrire aussi. Choisissez-en un autre.
# $folder: where the register is shared.
collector-sharing-shared-among-checklists = Le registre partagé se trouve dans le dossier des check-lists, ou autour : { $folder }. Celui ou celle qui y remet une check-list pourrait aussi y écrire une confirmation. Rien ne compte donc comme confirmé ici et vous ne pouvez rien décider. Choisissez un autre dossier pour le registre.
collector-sharing-refused = Le registre ne peut être ni lu ni enregistré dans ce dossier. Avez-vous le droit d’y écrire ?
# Instead of writing what one decided or signing.
collector-sharing-decided-meanwhile = Un collègue vient aussi de prendre une décision au sujet de cette clé. Elle est affichée à présent ; vous n’avez encore rien décidé ni signé. Prenez-en connaissance, puis décidez à nouveau.
