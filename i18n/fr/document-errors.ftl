# Why a record or its document could not be made. $field is the name of the field, from the last lines.

document-error-missing-characters = { $count ->
    [one] Le champ « { $field } » contient un caractère qui ne peut pas figurer dans le document : { $characters }. Remplacez-le par des lettres ou des signes ordinaires.
   *[other] Le champ « { $field } » contient des caractères qui ne peuvent pas figurer dans le document : { $characters }. Remplacez-les par des lettres ou des signes ordinaires.
}
document-error-refused-character = Le champ « { $field } » contient un caractère invisible ({ $characters }). Tapez le texte à nouveau au lieu de le coller.
document-error-empty = Le champ « { $field } » est vide. Complétez-le.
document-error-not-trimmed = Le champ « { $field } » commence ou se termine par un espace. Supprimez-le.
document-error-too-long = Le texte du champ « { $field } » est trop long : { $limit } caractères au maximum. Raccourcissez-le.
document-error-record-too-large = Les données de cette check-list dépassent la taille admise. Ce fichier n’a pas été fait par ce programme.
document-error-newer-format = Cette check-list a été faite avec une version plus récente du programme (format { $found }). Mettez le programme à jour, puis rouvrez-la.
document-error-malformed = Les données de cette check-list sont abîmées : ligne { $line }, caractère { $column }. Demandez un nouvel exemplaire.
document-error-not-canonical = Les données de cette check-list ne sont pas écrites comme le programme les écrit. Demandez un nouvel exemplaire.
document-error-contradiction = Les données de cette check-list se contredisent. Demandez un nouvel exemplaire.
document-error-typesetting = Le document n’a pas pu être composé. Vos réponses sont conservées. Signalez-le à la personne qui gère le programme : { $problem }
document-error-other-template = Cette check-list a été faite avec une autre version du document ({ $template }). Ici, le texte ne peut pas être comparé aux données.

document-field-worker-name = Prénom et nom
document-field-worker-role = Fonction
document-field-worker-organisation = CPAS
document-field-pc-nickname = Surnom de ce PC
document-field-explanation = Explication pour { $title }
document-field-measure = Mesure pour { $title }
document-field-printing-reason = Raison d’imprimer
document-field-access-way = Accès
document-field-policy = Politique
document-field-bulletin = Avis d’accès
document-field-program = Programme
