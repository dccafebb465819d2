use super::*;

const SHORT: Patience = Patience {
    service: Duration::from_millis(20),
    person: Duration::from_millis(40),
};

#[test]
fn a_bus_that_is_not_there_is_an_absent_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let address = format!("unix:path={}", folder.path().join("no-bus").display());
    let store = SystemStore::new(Bus::Address(address), "key".to_owned(), Patience::default());
    assert_eq!(store.load().err(), Some(StoreError::Absent));
    assert_eq!(store.delete(), Err(StoreError::Absent));
}

#[test]
fn a_service_that_does_not_answer_times_out() {
    let (sender, receiver) = sync_channel::<News<()>>(2);
    assert_eq!(wait(&receiver, SHORT), Err(StoreError::TimedOut));
    announce(&sender, News::PersonIsAsked);
    assert_eq!(
        wait(&receiver, SHORT),
        Err(StoreError::TimedOut),
        "nor does the person"
    );
}

#[test]
fn a_person_who_is_asked_has_longer_than_the_service() {
    let (sender, receiver) = sync_channel(2);
    announce(&sender, News::PersonIsAsked);
    announce(&sender, News::Done(Ok(7)));
    assert_eq!(wait(&receiver, SHORT), Ok(7));
}

#[test]
fn a_bus_that_hangs_does_not_hang_the_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("silent-bus");
    let _listener =
        std::os::unix::net::UnixListener::bind(&path).expect("a socket that never answers");
    let address = format!("unix:path={}", path.display());
    let store = SystemStore::new(Bus::Address(address), "key".to_owned(), SHORT);
    assert_eq!(store.load().err(), Some(StoreError::TimedOut));
}

#[test]
fn absent_locked_and_cancelled_are_told_apart() {
    let unknown = "org.freedesktop.DBus.Error.ServiceUnknown: The name org.freedesktop.secrets was not provided";
    let locked =
        "org.freedesktop.Secret.Error.IsLocked: Cannot create an item in a locked collection";
    assert_eq!(explain(Error::Unavailable), StoreError::Absent);
    assert_eq!(explain(Error::NoResult), StoreError::Absent);
    assert_eq!(explain(Error::Locked), StoreError::Locked);
    assert_eq!(explain(Error::Prompt), StoreError::Cancelled);
    assert_eq!(explain_bus(unknown), StoreError::Absent);
    assert_eq!(explain_bus(locked), StoreError::Locked);
    assert_eq!(
        explain_bus("x"),
        StoreError::Refused {
            detail: "x".to_owned()
        }
    );
}
