use palisade::logs::{LogGroup, Retention};
use palisade::{App, Region, RemovalPolicy};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

#[test]
fn a_bare_log_group() -> Result<(), Mismatch> {
    sample::template("logs/log-group-bare", |stack| {
        stack.add("Lines", LogGroup::new());
    })
}

#[test]
fn a_full_log_group() -> Result<(), Mismatch> {
    sample::template("logs/log-group-full", |stack| {
        let group = LogGroup::new()
            .name("/site/access")
            .retention(Retention::FiveYears)
            .kms_key("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab")
            .infrequent_access()
            .deletion_protection()
            .removal(RemovalPolicy::Delete)
            .level1(|group| group.bearer_token_authentication_enabled(false));
        stack.add("Lines", group);
        stack.add(
            "Forever",
            LogGroup::new()
                .retention(Retention::FiveYears)
                .retention(Retention::Infinite),
        );
    })
}

#[test]
fn a_wrong_log_group() -> Result<(), Mismatch> {
    sample::problems("logs/log-group-wrong", |stack| {
        stack.add("Name", LogGroup::new().name("no spaces, please"));
        let unknown = LogGroup::new().level1(|group| group.retention_in_days(4));
        stack.add("Days", unknown);
    })
}

/// Rolling a failed creation back must not delete what refuses deletion.
#[test]
fn a_protected_group_is_kept_even_if_its_creation_failed() {
    let policy = |group| {
        let mut app = App::new();
        let group = app.stack("Site", Region::EuNorth1).add("Lines", group);
        let assembly = app.synth().expect("the app is right");
        assembly
            .resource(group)
            .attribute("DeletionPolicy")
            .to_string()
    };
    let group = LogGroup::new;
    let text = |word: &str| format!("\"{word}\"");
    assert_eq!(policy(group()), text("RetainExceptOnCreate"));
    assert_eq!(policy(group().deletion_protection()), text("Retain"));
    let hatch = group().level1(|it| it.deletion_protection_enabled(true));
    assert_eq!(policy(hatch), text("Retain"));
    let taken_off = group()
        .deletion_protection()
        .level1(|it| it.deletion_protection_enabled(false));
    assert_eq!(policy(taken_off), text("RetainExceptOnCreate"));
    let deleted = group().deletion_protection().removal(RemovalPolicy::Delete);
    assert_eq!(policy(deleted), text("Delete"));
}
