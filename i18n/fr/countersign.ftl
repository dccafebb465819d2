# The answer of team lead or DPO to a checklist: in the signature field, in what verify prints, and what countersign says.

answer-accepted = Acceptée
answer-accepted-with-remark = Acceptée, avec une remarque
answer-sent-back = Renvoyée
# Under the signature's picture. $answer: one of the three above; $remark: what was typed, perhaps its beginning only.
countersign-appearance-remark = { $answer } : { $remark }
countersign-appearance-more = La remarque entière figure dans les propriétés de cette signature.
verify-answer = Réponse : { $answer }
# $remark: one line of what was typed.
verify-remark = Remarque : { $remark }

# $reason: a whole sentence.
countersign-not-intact = Il n’est pas possible de répondre à cette check-list. { $reason }
countersign-already-answered = Cette check-list a déjà reçu une réponse. Pour en donner une autre, repartez du fichier que votre collègue a envoyé.
countersign-own-checklist = Cette check-list a été signée avec la clé de ce PC. Vous ne pouvez pas répondre à votre propre check-list : laissez ce soin à votre responsable d’équipe ou au DPO.
countersign-remark-missing = Dites pourquoi : ajoutez une remarque avec --remark TEXTE.
countersign-remark-not-allowed = « accepted » ne s’accompagne pas d’une remarque. Si vous avez quelque chose à dire, choisissez « accepted-with-remark ».
countersign-remark-refused = La remarque dépasse 2 000 caractères ou contient un caractère invisible. Raccourcissez-la ou retapez-la.
# $character: one character.
countersign-remark-character = Le caractère « { $character } » ne peut pas figurer dans le cadre de signature. Supprimez-le ou écrivez-le autrement.
countersign-failed = La signature n’a pas pu être apposée ; rien n’a été écrit. Réessayez.
# $path: the file. $answer: in words.
countersign-done = { $answer }. La réponse signée se trouve dans { $path }
help-countersign =
    Appose votre réponse à une check-list dans le second cadre de signature. La signature de votre collègue reste valable.

    Utilisation : teleklaar countersign FICHIER -o SORTIE.pdf --answer RÉPONSE --name NOM --organisation NOM [options]

      FICHIER                     la check-list que votre collègue a signée
      -o SORTIE.pdf               où écrire la check-list avec la réponse
      --answer accepted           acceptée
      --answer accepted-with-remark
                                  acceptée, avec une remarque
      --answer sent-back          renvoyée, avec une remarque
      --remark TEXTE              la remarque, 2 000 caractères au plus
      --name NOM                  vos prénom et nom, tels qu’ils figureront dans votre certificat
      --organisation NOM          votre CPAS
      --force                     remplace un fichier qui existe déjà
      --lang nl|fr                la langue du cadre de signature (sinon celle de la check-list)
      --passphrase-file FICHIER   la première ligne est la phrase secrète de la clé

    Par exemple : teleklaar countersign check-list.pdf -o reponse.pdf --answer accepted --name Nom --organisation CPAS

    Vérifiez d’abord la check-list avec « teleklaar verify ». La signature se fait avec la clé de ce PC.
