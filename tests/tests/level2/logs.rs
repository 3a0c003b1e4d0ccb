use palisade::RemovalPolicy;
use palisade::logs::{LogGroup, Retention};
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
