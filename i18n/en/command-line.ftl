# What the command line prints: help, and the results of scan, check and export as text.

help =
    Teleklaar checks whether you can telework safely, and makes a signed checklist of it.

    Usage:
      teleklaar                             opens the window
      teleklaar scan                        measures this PC and shows what it says
      teleklaar check ANSWERS               assesses the answers and the measurement
      teleklaar export ANSWERS -o OUT.pdf   makes the signed checklist of them
      teleklaar verify FILE...              verifies signed checklists
      teleklaar countersign FILE            answers a checklist: accepted or sent back
      teleklaar policy check|show|sign FILE
                                            checks, explains or signs the organisation's policy
      teleklaar bulletin check|show|sign FILE
                                            the same for an access bulletin
      teleklaar collect FOLDER              lists the checklists of a folder: who is ready, who is missing

    For every command:
      --ui-lang nl|fr|en   the language of the messages (else the system's)
      --help               shows this help; ‘teleklaar check --help’ says more about check
      --version            shows the version

    Exit codes: 0 done, 1 done but not everything is valid (verify, collect --strict), 2 wrong use or a file that is not right; nothing is written then.
help-scan =
    Measures this PC and shows what it says. Nothing is changed and nothing is sent.

    Usage: teleklaar scan [--format text|json]

      --format text|json   text to read (default) or json, the format that check and export take
help-check =
    Assesses the answers and the measurement: what is in order, what is not, and the verdict.

    Usage: teleklaar check ANSWERS [options]

      ANSWERS                 a file with the answers (toml or json)
      --observations FILE     an earlier measurement (json of scan) instead of measuring now
      --observations none     measures nothing: everything is declared then
      --policy FILE           the organisation's policy (toml or signed) instead of the one of this PC
      --bulletin FILE         an access bulletin (toml or signed); may be given several times
      --at DATE               assesses as of this day, say 2026-12-01
      --format text|json      text to read (default) or json
help-export =
    Assesses the answers and the measurement, and writes the signed checklist.

    Usage: teleklaar export ANSWERS -o OUT.pdf [options]

      ANSWERS                  a file with the answers (toml or json)
      -o OUT.pdf               where the checklist goes
      --force                  replaces a file that is already there
      --lang nl|fr             the language of the checklist
      --sign-with device       signs with the key of this PC (default)
      --passphrase-file FILE   its first line is the key's passphrase
      --observations FILE      an earlier measurement (json of scan) instead of measuring now
      --observations none      measures nothing: everything is declared then
      --policy FILE            the organisation's policy (toml or signed) instead of the one of this PC
      --bulletin FILE          an access bulletin (toml or signed); may be given several times
      --at DATE                assesses as of this day, say 2026-12-01
help-verify =
    Verifies signed checklists strictly: structure, signatures, and whether the text says what the data says.

    Usage: teleklaar verify FILE... [options]

      FILE...                 one or more checklists (pdf)
      --trust FILE_OR_DIR     certificates or public keys (pem) that you vouch for; above a public key
                              stand lines with Name and Organisation, a colon and the value
                              certificates of authorities that issue certificates are taken too
                              before each may stand a line with Purpose, a colon and what for: checklists,
                              answers (to them) or time-stamps (a time-stamping service), with commas between;
                              without that line it is checklists, and an answer with that key does not count
      --format text|json      text to read (default) or json

    Without --trust no file is valid: one that nobody altered is called intact then.

# $verdict: in words.
check-verdict = Verdict: { $verdict }
# $situation: in words. $date and $until: dates in words.
check-situation = Situation: { $situation }
check-dates = Checked on { $date }, valid until { $until }
check-clients-served = Your clients are still served: telephone the team lead and agree how that is done today, inside the OCMW/CPAS or by telephone.
check-because = What decided it
check-ways-out = What is possible
check-way-out-employer-pc = a PC of the OCMW/CPAS
check-way-out-virtual-desktop = a virtual desktop on the private PC
check-way-out-thin-client = a thin client, which connects to the OCMW/CPAS only
check-way-out-prepared-by-it = a PC prepared by the IT of the OCMW/CPAS
check-conditions = Conditions
# $control: its title. $what: a sentence. $who: in words. $date: in words.
check-condition = { $control }: { $what } Who: { $who }. By { $date }.
check-condition-kept = { $control }: { $what } Who: { $who }. To be kept until { $date }.
check-ksz-ready = KSZ/BCSS data: access in order
check-ksz-blocked = KSZ/BCSS data: access technically refused
# $list: the controls that block it.
check-ksz-missing = What is missing: { $list }
check-advice = Advice
check-advice-no-client-data = Keep no client data on the PC.
check-advice-close-connection = Close the connection when you do not need it: too many connections at once slow the network down.
check-findings = All points
# $control: its title. $level, $status and $provenance: in words.
check-finding = { $control } ({ $level }): { $status }, { $provenance }
# $control: its title. $status and $provenance: in words.
check-reason = { $control }: { $status }, { $provenance }
# The same without how it is known, where there is nothing to tell.
check-finding-plain = { $control }: { $status }
check-finding-plain-level = { $control } ({ $level }): { $status }
# In the place of $provenance for the remote access.
check-no-bulletin = no access bulletin known on this PC on that date
# $reason: a sentence about the measurement.
check-measurement = Measurement: { $reason }
# $text: what the worker typed.
check-explanation = Explanation: { $text }

scan-title = What this PC says
# $name: the system's name.
scan-system = System: { $name }
scan-value-ok = in order
scan-value-action = action needed
scan-value-in-progress = under way
scan-value-undetermined = not known
# $control: its title. $value: in words. $sentence: what was found, or why nothing was.
scan-observation = { $control }: { $value }. { $sentence }
scan-hints = What else was seen
hint-employer-managed = This PC is managed by an organisation.
hint-not-employer-managed = This PC is not managed by an organisation, as far as can be seen.
hint-virtual-desktop-client = A virtual-desktop program is installed.
hint-no-virtual-desktop-client = No virtual-desktop program was found.
hint-remote-desktop-client = A remote-desktop program is installed.
hint-no-remote-desktop-client = No remote-desktop program was found.
# $count: printers.
hint-printers =
    { $count ->
        [0] No printer is set up.
        [one] One printer is set up.
       *[other] { $count } printers are set up.
    }
# $count: accounts of other people.
hint-other-accounts =
    { $count ->
        [0] There are no accounts of other people.
        [one] There is one account of another person.
       *[other] There are { $count } accounts of other people.
    }
hint-eid-middleware = The eID software is installed.
hint-no-eid-middleware = The eID software is not installed.

# $path: where the PDF is.
export-done = The checklist is in { $path }
# $code: the groups of the key's code.
export-key = Code of the key that signed: { $code }

# Asked on the terminal; what is typed is not shown.
passphrase-ask = Passphrase of your key (what you type is not shown):
passphrase-new = Choose a passphrase for your new key (what you type is not shown):
passphrase-repeat = The same passphrase once more:

# Said when no window can be shown; the cause follows, in the words of the system.
window-failed = Teleklaar cannot show a window on this PC. Ask the IT department and tell them this:
