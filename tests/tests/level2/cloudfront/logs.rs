use palisade::cloudfront::{
    AccessLogs, Behavior, Distribution, DistributionLogs, LogFormat, Origin, RealtimeLogs,
};
use palisade::logs::LogGroup;
use palisade::s3::{Bucket, ObjectOwnership};
use palisade::{App, Region};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

#[test]
fn bare_logs() -> Result<(), Mismatch> {
    sample::template("cloudfront/distribution-logs-bare", |stack| {
        let lines = stack.add("Lines", LogGroup::new());
        let site = Distribution::new(Origin::http("site.example.com")).access_logs(lines);
        stack.add("Cdn", site);
    })
}

#[test]
fn full_logs() -> Result<(), Mismatch> {
    sample::template("cloudfront/distribution-logs-full", |stack| {
        let files = stack.add("Files", Bucket::new());
        let older = Bucket::new().ownership(ObjectOwnership::BucketOwnerPreferred);
        let older = stack.add("Older", older);
        let site = || Distribution::new(Origin::http("site.example.com"));
        let logs = AccessLogs::to_bucket(files)
            .format(LogFormat::W3c)
            .fields(["date", "time", "cs-uri-stem"])
            .query_strings()
            .files("{DistributionId}/{yyyy}/{MM}/{dd}/{HH}")
            .hive_paths();
        stack.add("Cdn", site().access_logs(logs).classic_logs(older, "site/"));
        let stream = "arn:aws:firehose:us-east-1:111122223333:deliverystream/lines";
        let cdn = stack.add("Second", site());
        let logs = DistributionLogs::new(cdn, AccessLogs::to_stream(stream).format(LogFormat::Raw))
            .level1(|delivery| delivery.field_delimiter(";"));
        stack.add("Requests", logs);
    })
}

#[test]
fn wrong_logs() -> Result<(), Mismatch> {
    sample::problems("cloudfront/distribution-logs-wrong", |stack| {
        let lines = stack.add("Lines", LogGroup::new());
        let site = || Distribution::new(Origin::http("site.example.com"));
        let table = AccessLogs::to_group(lines)
            .format(LogFormat::Parquet)
            .hive_paths();
        stack.add("Table", site().access_logs(table));
        let nothing = AccessLogs::to_group(lines).fields(Vec::<String>::new());
        stack.add("Nothing", site().access_logs(nothing));
    })
}

#[test]
fn logs_tell_no_secrets_unless_told_to() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let lines = stack.add("Lines", LogGroup::new());
    let cdn = stack.add("Cdn", Distribution::new(Origin::http("site.example.com")));
    let logs = stack.add("Requests", DistributionLogs::new(cdn, lines));

    let assembly = app.synth().unwrap();
    let fields = assembly.resource(logs.delivery).property("/RecordFields");
    let fields = fields.as_array().unwrap();
    assert!(fields.iter().any(|field| field == "cs-uri-stem"));
    assert!(!fields.iter().any(|field| field == "cs(Cookie)"));
    assert!(!fields.iter().any(|field| field == "cs-uri-query"));
}

#[test]
fn a_delivery_waits_for_the_policy_of_its_bucket() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let files = stack.add("Files", Bucket::new());
    let cdn = stack.add("Cdn", Distribution::new(Origin::http("site.example.com")));
    let logs = stack.add("Requests", DistributionLogs::new(cdn, files));

    let assembly = app.synth().unwrap();
    let after = assembly.resource(logs.delivery).attribute("DependsOn");
    assert_eq!(after, serde_json::json!(["RequestsSource", "FilesPolicy"]));
}

#[test]
fn a_distribution_outside_us_east_1_has_its_logs_in_another_stack() {
    let mut app = App::new();
    let site = app.stack("Site", Region::EuNorth1);
    let files = site.add("Files", Bucket::new());
    let cdn = Distribution::new(Origin::http("site.example.com")).access_logs(files);
    site.add("Cdn", cdn);
    let problems = app.synth().unwrap_err().to_string();
    assert!(
        problems.contains("sent from us-east-1, but the stack is in `eu-north-1`"),
        "{problems}"
    );

    let mut app = App::new();
    let site = app.stack("Site", Region::EuNorth1);
    let cdn = site.add("Cdn", Distribution::new(Origin::http("site.example.com")));
    let stack = app.stack("Logs", Region::UsEast1);
    let lines = stack.add("Lines", LogGroup::new());
    let logs = stack.add("Requests", DistributionLogs::new(cdn, lines));
    let assembly = app.synth().unwrap();
    assert!(
        !assembly
            .resource(logs.source)
            .property("/ResourceArn")
            .is_null()
    );
}

const STREAM: &str = "arn:aws:kinesis:us-east-1:111122223333:stream/requests";

#[test]
fn bare_realtime_logs() -> Result<(), Mismatch> {
    sample::template("cloudfront/realtime-logs-bare", |stack| {
        let logs = stack.add("Logs", RealtimeLogs::new(STREAM));
        let site = Behavior::new(Origin::http("site.example.com")).realtime_logs(logs);
        stack.add("Cdn", Distribution::new(site));
    })
}

#[test]
fn full_realtime_logs() -> Result<(), Mismatch> {
    sample::template("cloudfront/realtime-logs-full", |stack| {
        let logs = RealtimeLogs::new(STREAM)
            .sample(5)
            .fields(["timestamp", "cs-uri-stem"])
            .name("requests")
            .level1(|logs| logs.sampling_rate(6));
        stack.add("Logs", logs);
    })
}

#[test]
fn wrong_realtime_logs() -> Result<(), Mismatch> {
    sample::problems("cloudfront/realtime-logs-wrong", |stack| {
        let firehose = "arn:aws:firehose:us-east-1:111122223333:deliverystream/lines";
        stack.add("Firehose", RealtimeLogs::new(firehose));
        let nothing = RealtimeLogs::new(STREAM)
            .sample(0)
            .fields(Vec::<String>::new());
        stack.add("Nothing", nothing);
    })
}
