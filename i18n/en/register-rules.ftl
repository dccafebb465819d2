# How a checklist stands to the organisation's policy and access bulletins. In a few words for a cell; as .sentence with what to do.

register-rules-cause-policy-changed = the policy has changed
    .sentence = The organisation's policy has changed since this checklist, which is no longer enough. Ask for a new one.
register-rules-cause-another-policy = made under another policy
    .sentence = This checklist was made under another policy than the organisation's. Ask which file that was, and ask for a new checklist.
register-rules-cause-unknown-rules = made by rules that are not known here
    .sentence = This checklist was made by the rules of a file that is not in force on this PC. If your organisation has such a file, drag it onto this window. Otherwise ask for a new checklist, made without that file.
register-rules-cause-bulletin = a bulletin asks for it
    .sentence = The measures against a flaw came too late. Whoever used this access checks everything again and changes their passwords. Ask for a new checklist.

# $causes: a list of the words above.
register-rules-check-again = due: { $causes }
register-rules-checked-again = done
# Of a checklist that nobody vouches for yet.
register-rules-checked-again-unconfirmed = done, but still to be confirmed
# $way: what the access is called. $state: what holds for it.
register-rules-bulletin = { $way } ({ $state })
register-rules-bulletin-perhaps = { $way } ({ $state }; the checklist names no access)

register-rules-made-under-in-force = The checklist was made under the policy in force.
register-rules-made-under-earlier = The checklist was made under an earlier version of the policy.

# Of rules that are not known here. $controls: a list of controls.
register-rules-less-strict = less strict than the circular: { $controls }
register-rules-holds-longer = valid for more than 12 months

# What collect prints below a line, and about what was asked for.
# $again: in a few words.
collect-check-again = check again: { $again }
# $bulletin: in a few words.
collect-bulletin = bulletin: { $bulletin }
# $shown and $all: numbers of lines.
collect-chosen = { $shown } of { $all } lines { $shown ->
    [one] matches
   *[other] match
} what you ask for.
collect-none-chosen = None of the { $all } lines matches what you ask for.
