# Ready-made access bulletins. The texts go into the bulletin as they stand; the DPO changes what does not fit.

# The name of the form, .what: what happened, .measure-1 and so on: what workers do.
bulletin-form-flaw-in-gateway = Faille grave dans l’accès
    .what = Une faille grave a été découverte dans le logiciel avec lequel vous vous connectez à distance. Pour protéger nos usagers et leurs données, l’accès est fermé jusqu’à ce que la faille soit comblée.
bulletin-form-network-saturated = Trop de connexions en même temps
    .what = Tant de personnes travaillent à distance en même temps que la connexion devient trop lente, aussi pour qui a un besoin urgent d’un dossier.
    .measure-1 = Connectez-vous uniquement lorsque vous avez besoin d’un dossier ou d’une application, puis déconnectez-vous.
    .measure-2 = Convenez en équipe de qui se connecte et quand.
    .measure-3 = Ne regardez pas de vidéos et n’envoyez pas de gros fichiers par la connexion.
bulletin-form-maintenance = Maintenance
    .what = Le service informatique travaille aujourd’hui à l’accès à distance. La connexion n’est pas possible pendant ce temps.
bulletin-form-reopening = Réouverture de l’accès
    .what = L’accès à distance est rouvert. Des mesures ont été prises et le service informatique surveille tout de plus près.
    .measure-1 = Installez les mises à jour en attente et redémarrez votre PC.
    .measure-2 = Signalez tout de suite au service informatique ce qui vous paraît étrange, même en cas de doute.
