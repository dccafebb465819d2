# Files and folders that are not what they were.

# Followed by the next text and the files.
collector-source-changed = Dit is niet meer het bestand dat Teleklaar nakeek
collector-source-changed-text = Het is intussen veranderd, vervangen of verdwenen. Er is niets ondertekend, geopend of bewaard. Teleklaar kijkt het nu opnieuw na: lees eerst wat het dan zegt.
# $folder: a folder.
collector-source-unreachable = De map is nu niet bereikbaar: { $folder }
collector-source-unreachable-text = Is de netwerkschijf verbonden? De lijst hieronder is die van voordien; wie er intussen bij kwam of wat er veranderde, staat er niet in. Teleklaar probeert het vanzelf opnieuw.
collector-source-unreachable-nothing = Is de netwerkschijf verbonden? Zolang de map niet bereikbaar is, is er niets te tonen: dat wil niet zeggen dat niemand iets bezorgde. Teleklaar probeert het vanzelf opnieuw.
# In the place of a decision or an export.
collector-source-unreachable-not-now = De map met checklists is nu niet bereikbaar. Daarom is er niets beslist, ondertekend of bewaard. Probeer het opnieuw als de map er weer is.
# $count: how many files.
collector-source-no-checklists =
    { $count ->
        [one] 1 bestand is geen checklist van Teleklaar
       *[other] { $count } bestanden zijn geen checklist van Teleklaar
    }
# In the place of a state.
collector-source-unsigned-state = niet ondertekend
collector-source-unsigned = Niemand ondertekende deze checklist: ze telt daarom niet. Vraag uw collega om ze in Teleklaar af te werken, te ondertekenen en opnieuw te bezorgen.
