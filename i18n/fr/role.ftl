# What a person comes to do: the card on the first page of each role.
role-title = Que voulez-vous faire ?
role-worker = Vérifier mon propre poste de travail
role-collector = Rassembler les check-lists de mes collègues
role-rules = Gérer les règles de mon organisation
role-note = Vous pouvez changer à tout moment. Rien ne se perd.
