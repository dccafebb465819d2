# Access bulletins: what the worker is told, and what the command line prints.

# The commands `bulletin check`, `bulletin show` and `bulletin sign`. $path: a file.
bulletin-check-right = { $path }: the bulletin is written rightly.
bulletin-sign-done = The signed bulletin is in { $path }
bulletin-decision-done = The decision as a PDF for the file is in { $path }
decision-title = Decision on remote access
decision-subject = { $title }, { $date }
decision-attachment = The bulletin itself, readable by programs
decision-signature = Recorded by
decision-field = Signature of the person who records the decision
decision-fingerprint = Fingerprint (SHA-256) of the signed bulletin: { $hash }
bulletin-none-closes = by the access bulletins known on this PC
help-bulletin =
    Checks an access bulletin, explains it in words, or signs it.

    Usage: teleklaar bulletin check FILE [--policy FILE]
           teleklaar bulletin show FILE [--policy FILE]
           teleklaar bulletin sign FILE -o OUT.teleklaar --name NAME --organisation NAME [options]

      check                       names a mistake with its line
      show                        says what the bulletin holds, and what the worker sees
      sign                        makes the signed file, with the key of this PC
      FILE                        the bulletin (toml), or a signed bulletin
      --policy FILE               the policy that names the access ways (else that of this PC)
      -o OUT.teleklaar            where the signed bulletin goes
      --decision OUT.pdf          writes the decision as a signed PDF for the file too
      --lang nl|fr                the language of that PDF
      --force                     replaces files that are already there
      --name NAME                 first and last name of the person who signs
      --organisation NAME         the OCMW/CPAS
      --passphrase-file FILE      its first line is the key's passphrase

# Access ways as they are called where the policy gives no name of its own.
access-way-vpn = the VPN
access-way-virtual-desktop = the virtual desktop
access-way-explore = Explore
access-way-publiwin = Publiwin

# What holds for an access way.
bulletin-state-suspended = closed
bulletin-state-limited = limited
bulletin-state-reopened-with-measures = open again, with measures
bulletin-state-open = open

# What the worker is told on every page: a title, and .today what to do. $way: the access way.
banner-suspended = Access closed: { $way }
    .today = Do not connect. Close a connection that is still open. Work at the office for now, unless the team lead agrees something else with you.
banner-suspension-ran-out = Not known whether the access is open again: { $way }
    .today = The bulletin that closed it held until { $until }, and there is no newer one yet. Do not connect. Ask the team lead for a newer access bulletin.
banner-limited = Access limited: { $way }
    .today = Connect only when you need to, and keep the measures below.
banner-reopened = Access open again, with measures: { $way }
    .today = You can connect again if you keep the measures below.
banner-open-again = Access open: { $way }
    .today = You can work as before.
    .at-hours = You can work as before, at the hours that the organisation has set.
banner-ran-out = Bulletin has run out: { $way }
    .today = Its measures held until { $until }. They are no longer needed.
banner-announced = Announced from { $from }: { $way }
    .today = From that day on the access is { $state }. Until then nothing changes.
banner-assume-compromise = Outsiders may have come in: { $way }
    .today = The measures came when it may have been too late. Change the passwords with which you sign in, go through this checklist again and report whatever looks strange. IT watches the access closely.
    .no-measures = The cut-off day for measures is over, and none were taken yet. Change the passwords with which you sign in, go through this checklist again and report whatever looks strange. IT watches the access closely.
banner-clock-behind = The date of this PC is probably wrong
    .today = The PC shows { $shown }, but it knows a decision of { $decided } already. Set the date right or ask IT for help.
banner-policy-expired = The organisation’s policy has expired
    .today = It held until { $until } and acts on for now. Ask the team lead for a new one.
banner-outside-window = Connecting is not allowed now
    .today = Connecting is allowed again from { $day } at { $time }.
    .closed = When the hours begin again, an access that is closed stays closed until a new bulletin opens it.
    .never = By the organisation’s policy it is not allowed within a year. Ask the team lead why.

# How work goes on. $desks: a whole number.
bulletin-alternative-on-site = You can work at the office.
bulletin-alternative-desks = { $desks ->
        [one] You can work at the office: there is one desk.
       *[other] You can work at the office: there are { $desks } desks.
    }
bulletin-alternative-mobile-mail = Mail works on your service telephone or tablet.
bulletin-alternative-telephone = For urgent matters telephone { $telephone }.
bulletin-services-down = These services are down: { $services }.
bulletin-advisories = References: { $advisories }.

# What `bulletin show` prints. The labels end without a colon.
bulletin-show-title = Access bulletin { $sequence }: { $way } is { $state }
bulletin-show-from = Holds from { $from } until a newer bulletin comes.
bulletin-show-from-until = Holds from { $from } until { $until }.
bulletin-show-decided = Decided by { $function } on { $date }.
bulletin-show-worker = What the worker sees: “{ $banner }”
# $date: the day that is shown.
bulletin-show-conditions = Conditions in a checklist of { $date }
bulletin-show-flaw = The flaw
bulletin-show-published = Published on { $date }.
bulletin-show-cut-off = Whoever took measures only after { $date } has to assume a compromise.
bulletin-show-measures-taken = Own measures taken on { $date }.
bulletin-show-no-measures-taken = When the own measures were taken is not said.
bulletin-show-continuity = The decision on continuity
bulletin-show-primary-process = Primary process: { $text }
bulletin-show-stops = What stops without access: { $text }
bulletin-show-damage = What damage is feared: { $text }
bulletin-show-decision = The decision: { $text }
