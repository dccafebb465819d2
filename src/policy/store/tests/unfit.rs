//! Files that are not used, and copies that were damaged, each with its reason.

use super::*;

#[test]
fn whatever_is_not_used_is_told_unless_it_was_taken_in_once() {
    let home = Home::new();
    for sequence in [1, 2, 3, 4] {
        let taken_in = policy(sequence, &key(1));
        home.accept(&taken_in);
        home.put(&format!("own/p{sequence}.teleklaar"), &taken_in);
    }
    for sequence in [2, 3] {
        let taken_in = bulletin(sequence, "suspended", &key(1));
        home.accept(&taken_in);
        home.put(&format!("own/b{sequence}.teleklaar"), &taken_in);
    }
    assert_eq!(refusals(&home.look()), [], "each was taken in once");
    home.put("own/q1.teleklaar", &bulletin(1, "open", &key(1)));
    home.put("own/q2.teleklaar", &bulletin(2, "open", &key(1)));
    let foreign = seal(policy_text(9, "2026-11-09", "").as_bytes(), &key(2)).unwrap();
    home.put("own/q3.teleklaar", &foreign);
    let code = key(2).code().to_string();
    let expected = [
        Refusal::Older { known: 3 },
        Refusal::SameNumber { known: 2 },
        Refusal::ForeignKey { code },
    ];
    let look = home.look();
    assert_eq!(refusals(&look), expected);
    assert_eq!(look.in_force.effects(TODAY, &[]).access, Access::Closed);
}

#[test]
fn every_unfit_file_has_its_reason_and_the_last_good_policy_stays() {
    let home = Home::new();
    let good = home.accept(&policy(1, &key(1)));
    let mut altered = policy(2, &key(1));
    let at = altered.windows(4).position(|part| part == b"OCMW").unwrap();
    altered[at] = b'X';
    let sealed = |text: &str| seal(text.as_bytes(), &key(1)).unwrap();
    let newer = policy_text(2, "2026-11-10", "").replace("format = 1", "format = 2");
    let future = policy_text(2, "2026-11-24", "");
    let expired = policy_text(2, "2026-11-10", "expires-on = \"2026-11-21\"\n");
    let unfit = "format = 1\nversion = \"2\"\n";
    let cases = [
        (altered, "altered"),
        (policy(2, &key(1))[..200].to_vec(), "damaged"),
        (policy_text(2, "2026-11-10", "").into_bytes(), "not-signed"),
        (sealed(&newer), "too-new"),
        (sealed(&future), "from-the-future"),
        (sealed(&expired), "expired"),
        (sealed(unfit), "unfit"),
        (sealed("format = 1\nversio = \"2\"\n"), "contents"),
        (bulletin(1, "suspended", &key(2)), "foreign-key"),
    ];
    for (bytes, code) in cases {
        home.put("beside/x.teleklaar", &bytes);
        let refused = home.offer(&bytes).unwrap_err();
        assert_eq!(refused.code(), code);
        let look = home.look();
        assert_eq!(look.in_force, good, "{code}");
        assert_eq!(look.refused.len(), 1, "{code}");
        assert_eq!(look.refused[0].refusal, refused);
    }
}

#[test]
fn a_damaged_copy_is_told_and_the_policy_before_it_acts_until_the_same_file_comes_again() {
    let home = Home::new();
    home.accept(&policy(1, &key(1)));
    let second = policy(2, &key(1));
    let hash = home.accept(&second).policy.signed_by.unwrap().hash;
    let copy = format!("kept/policy-{}.teleklaar", &hash[..16]);
    home.put(&copy, b"nothing");
    let look = home.look();
    assert_eq!(version(&look.in_force), "v1");
    assert_eq!(look.lost.len(), 1);
    assert_eq!(look.lost[0].refusal, Refusal::NotSigned);
    assert_eq!(
        home.offer(&policy(1, &key(1))).unwrap().asks,
        Asks::AlreadyKnown
    );
    assert_eq!(version(&home.accept(&second)), "v2");
    assert_eq!(home.look().lost, []);
}

#[test]
fn a_copy_that_was_exchanged_for_an_older_file_is_altered() {
    let home = Home::new();
    let first = policy(1, &key(1));
    home.accept(&first);
    let hash = home
        .accept(&policy(2, &key(1)))
        .policy
        .signed_by
        .unwrap()
        .hash;
    home.put(&format!("kept/policy-{}.teleklaar", &hash[..16]), &first);
    assert_eq!(home.look().lost[0].refusal, Refusal::Altered);
}

#[test]
fn a_damaged_list_is_told() {
    let home = Home::new();
    home.accept(&policy(1, &key(1)));
    home.put("kept/trust.json", b"{");
    let look = home.look();
    assert_eq!(look.in_force, InForce::nothing());
    assert_eq!(look.lost[0].refusal, Refusal::Damaged);
}
