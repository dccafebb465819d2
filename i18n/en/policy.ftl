# The organisation’s policy: why a file is refused, what is missing, and the policy in words.

# The commands `policy check`, `policy show` and `policy sign`. $path: a file. $code: a key’s code.
policy-check-right = { $path }: the policy is written rightly.
policy-sign-done = The signed policy is in { $path }
policy-sign-key = Code of the key, to be compared at each worker’s: { $code }
policy-missing-action = what is to be done? Choose ‘check’, ‘show’ or ‘sign’, for example: teleklaar { $command } check file.toml
policy-missing-file = which file? For example: teleklaar { $command } check file.toml
help-policy =
    Checks an organisation's policy, explains it in words, or signs it.

    Usage: teleklaar policy check FILE
           teleklaar policy show FILE
           teleklaar policy sign FILE -o OUT.teleklaar --name NAME --organisation NAME [options]

      check                       names a mistake with its line, and what is missing before it is signed
      show                        says what the policy asks, and what differs from the default policy
      sign                        makes the signed file, with the key of this PC
      FILE                        the policy (toml), or a signed policy
      -o OUT.teleklaar            where the signed policy goes
      --force                     replaces a file that is already there
      --name NAME                 first and last name of the person who signs
      --organisation NAME         the OCMW/CPAS
      --passphrase-file FILE      its first line is the key's passphrase

# Why a policy or bulletin does not come into force. Each says what happened and what to do next.
access-file-file = The file could not be read or kept. Try again, or ask the DPO for the file once more.
access-file-too-large = The file is far too large for a policy or bulletin. Ask the DPO for the right one.
access-file-not-signed = This file is not signed. Ask the DPO for the signed one.
access-file-damaged = The file is damaged, or not one of this program. Ask the DPO for it once more.
access-file-altered = The file was changed after it was signed. Do not use it, and tell the DPO.
access-file-signer-unsuited = The file is signed with a key that this program does not accept. Tell the DPO.
access-file-too-new = A newer version of this program made the file. Ask IT to update the program.
access-file-contents = The file has a mistake: { $what }. Tell the DPO.
access-file-unfit = The policy is not complete: { $what } Tell the DPO.
access-file-foreign-key = The file is signed with another key than your organisation’s: { $code }. Do not use it, and telephone the DPO at a number that you knew already.
access-file-no-policy-yet = This is an access bulletin, but this PC does not know your organisation’s policy yet. Ask the DPO for the policy and give that first.
access-file-older = This PC knows a newer one already, number { $sequence }. There is nothing to do.
access-file-same-number = This PC knows another file already with number { $sequence }, and no two files have the same number. Do not use this one, and ask the DPO which of them counts.
access-file-decided-earlier = This file was decided on before the one that this PC knows, of { $date }. Ask the DPO which of the two holds.
access-file-from-the-future = This file was decided on { $date }, and by this PC that day has not come yet. Look at the PC’s date; if it is right, tell the DPO.
access-file-expired = This policy held until { $date } and has expired. Ask the DPO for the new one.
access-file-stays = What held until now holds still.

# What a policy lacks before it is signed. $title: the control.
unfit-no-decision = ‘sequence’, ‘decided-by’ and ‘decided-on’ are missing: who decided, when, and which number is this?
unfit-decided-in-future = The day of the decision, { $date }, is still to come.
unfit-no-organisation = [organisation] is missing: for which organisation is this policy?
unfit-no-reason = [level-reasons.{ $control }] is missing: say why ‘{ $title }’ weighs otherwise with you. The worker reads it.
unfit-not-confirmed = ‘{ $title }’ weighs less than in the circular. If that is meant, put ‘{ $control }’ into ‘lowered-on-purpose’.
unfit-expired = The policy has expired already, on { $date }.

# `policy show` and the preview: what holds, in words.
policy-title = Policy of { $organisation }, version { $version }
policy-title-nobody = Policy of no organisation, version { $version }
policy-decided = Number { $sequence }, decided by { $function } on { $date }.
policy-signed-by = Signed by { $name }, { $organisation }. Code of the key: { $key }
policy-not-signed = Not signed.
policy-expires = Holds until { $date }; after that it acts on, with the condition that a new one comes.
policy-check-again = Checklists from before policy number { $sequence } have to be made again.
policy-successor = This key may sign a later policy or bulletin too: { $key }
policy-section-differs = What differs from the default policy
policy-same = Nothing: it weighs and asks the same as the default policy.
policy-section-rules = What holds
policy-section-organisation = Of the organisation
policy-section-sentences = What the organisation adds
policy-sentence = { $title }: { $sentence }
policy-section-unfit = Before it is signed
policy-fit = Ready to be signed.
policy-level = { $title } ({ $situation }): { $level } instead of { $circular }.
policy-level-lowered = { $title } ({ $situation }): { $level } instead of { $circular }. That is less than the circular asks, and the checklist says so.
policy-rule-required-with-personal-data = required when personal data is on the PC
policy-rule-required-where-expected = required where an antivirus is expected
policy-validity = { $months ->
        [one] A checklist holds for one month.
       *[other] A checklist holds for { $months } months.
    }
policy-screen-lock = { $minutes ->
        [one] The screen locks by itself after one minute at most.
       *[other] The screen locks by itself after { $minutes } minutes at most.
    }
policy-updates = { $days ->
        [one] The last update is one day old at most.
       *[other] The last update is { $days } days old at most.
    }
policy-printing = { $days ->
        [one] Prints are brought back or destroyed within one day.
       *[other] Prints are brought back or destroyed within { $days } days.
    }
policy-conditions = { $days ->
        [one] A condition without a date of its own is dealt with within one day.
       *[other] A condition without a date of its own is dealt with within { $days } days.
    }
policy-window = Connecting is allowed on { $days } from { $from } to { $until } (time of Brussels).
policy-window-holidays = Not on Belgian public holidays.
policy-window-closed-on = Nor on { $dates }.
policy-window-countries = Only from these countries: { $countries }.
policy-no-window = No days or hours for connecting are set.
policy-access-way = Access way ‘{ $way }’: { $kind }.
policy-access-way-product = Access way ‘{ $way }’: { $kind }, with { $product }.
policy-remote-help = Remote help is given with { $tools } only.
policy-contact = { $name }: { $reached }.
policy-contact-plain = { $name }.
policy-user-policy = The user policy stands at { $address }
policy-trust-anchors = { $count ->
        [one] One certificate or key vouches for signers.
       *[other] { $count } certificates or keys vouch for signers.
    }
policy-time-stamp = Time-stamp service: { $address } (this version does not use it yet).
policy-drop-folder = Finished checklists go into the folder { $folder }

# The days of the week, as they stand in a list.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

# Mistakes in a policy or bulletin, in lower case and without a full stop. $key: the dotted path of the key.
error-not-a-key-code = ‘{ $key }’ is no code of a key: thirty digits
error-not-a-web-address = ‘{ $key }’ is no web address that begins with https://
error-not-an-email-address = ‘{ $key }’ is no e-mail address
error-not-a-country = ‘{ $key }’ is no country code of two capitals, such as BE
error-not-a-certificate = ‘{ $key }’ is no certificate or public key (PEM); a secret key never belongs here
error-not-an-id = ‘{ $key }’: a name here has small letters, digits and hyphens only, and begins with a letter
error-kind-is-fixed = ‘{ $key }’: this access way has a kind of its own; leave the line out
error-unknown-access-way = ‘{ $key }’: only these are allowed here: { $allowed }
error-unknown-access-way-suggestion = ‘{ $key }’: only these are allowed here: { $allowed }; did you mean ‘{ $suggestion }’?
error-access-way-needs-policy = ‘{ $key }’: allowed here are { $allowed }, or an access way that your policy names; give that policy with --policy
error-is-bulletin = this is an access bulletin and no policy; for a bulletin use ‘teleklaar bulletin’ or ‘--bulletin’
error-is-policy = this is a policy and no access bulletin; for a policy use ‘teleklaar policy’ or ‘--policy’
error-above-sequence = ‘{ $key }’ cannot be higher than the number of this policy itself (‘sequence’: { $sequence })
error-day-too-early = ‘{ $key }’ is too early: it cannot come before the first day or the decision
error-before-publication = ‘{ $key }’ cannot come before the day on which the flaw was published (‘published-on’)
error-published-after-decision = ‘{ $key }’ cannot come after the day of the decision (‘decided-on’)
error-level-is-as-usual = ‘{ $key }’: this control weighs as usual, so nothing belongs here
