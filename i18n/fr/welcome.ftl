# The first page.
welcome-heading = Pouvez-vous télétravailler en sécurité ?
welcome-lead = Téléclair fait le point avec vous, en moins de dix minutes. Vous saurez ensuite où vous en êtes et ce qu’il reste à faire.
welcome-resume-title = Vous aviez déjà commencé
welcome-under-way = Vous avez déjà commencé ; vos réponses se trouvent sur ce PC.
# $page: the page where the person was.
welcome-resume-text = Vos réponses sont toujours sur ce PC. Vous en étiez à « { $page } ».
welcome-resume = Continuer
welcome-start-anew = Recommencer à zéro
welcome-started-anew = Vous partez d’un formulaire vide. Vos réponses précédentes ne sont pas encore effacées.
welcome-not-started-anew = Impossible de recommencer : vos réponses n’ont pas pu être mises de côté. Le disque est-il plein ? Libérez de la place et réessayez. Rien n’est perdu.
welcome-undo = Reprendre les réponses précédentes
welcome-restored = Vos réponses précédentes sont de retour.
welcome-language-title = Taal / Langue
welcome-does-title = Ce que fait Téléclair
welcome-does-questions = Il vous pose uniquement les questions utiles dans votre situation.
welcome-does-measure = Si vous êtes d’accord, il vérifie comment ce PC est protégé.
welcome-does-help = Il explique pas à pas comment remédier à un problème, ou à qui demander de l’aide.
welcome-does-document = Il prépare une check-list en PDF. Vous la lisez d’abord en entier, vous la signez et vous l’envoyez vous-même.
welcome-never-title = Ce que Téléclair ne fait jamais
welcome-never-network = Il ne se connecte pas à internet. Rien ne part sans vous.
welcome-never-private = Il ne regarde ni vos fichiers, ni vos courriels, ni les sites que vous consultez.
welcome-never-change = Il ne modifie rien sur votre PC et ne demande aucun droit d’administrateur.
welcome-never-password = Il ne demande jamais votre mot de passe.
welcome-remove-title = Tout supprimer de ce PC
welcome-remove-text = Cette action efface vos réponses, leurs copies, votre clé de signature et les règles de votre organisation que ce PC a prises en compte. Si vous rassemblez des check-lists, elle efface aussi votre registre : notes, liste du personnel et clés que vous avez confirmées. Ce que vous avez enregistré vous-même reste à sa place : PDF, courriels préparés, rappels et listes pour le service informatique.
welcome-remove = Tout supprimer
welcome-remove-sure = Voulez-vous vraiment tout supprimer ? Ce choix est définitif.
welcome-remove-yes = Oui, tout supprimer
welcome-removed = Vos réponses et votre clé ont été supprimées de ce PC. Les PDF, courriels, rappels et listes que vous avez enregistrés y sont toujours : effacez-les vous-même.
# $path: what could not be deleted.
welcome-remove-failed = Tout n’a pas pu être supprimé. Fermez Téléclair et effacez vous-même ce dossier : { $path }
