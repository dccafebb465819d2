# What a person comes to do: the card on the first page of each role.
role-title = Wat wilt u doen?
role-worker = Mijn eigen werkplek nakijken
role-collector = Checklists van collega’s verzamelen
role-rules = De regels van mijn organisatie beheren
role-note = U kunt op elk moment wisselen. Er gaat niets verloren.
