use std::time::Duration;

use palisade::cfn;
use palisade::s3::{
    Bucket, CorsMethod, CorsRule, Destination, Event, IntelligentTiering, Inventory,
    InventoryField, InventoryFormat, LifecycleRule, LockMode, LockPeriod, LogKeys, Notification,
    ObjectOwnership, Protocol, PublicAccess, ReplicationRule, RequestMetrics, Route, StorageClass,
    TlsVersion, Website,
};
use palisade::{App, Handle, Principal, Region, RemovalPolicy, Stack, Statement};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const QUEUE: &str = "arn:aws:sqs:us-east-1:111122223333:files";
const TOPIC: &str = "arn:aws:sns:us-east-1:111122223333:files";

fn function(stack: &mut Stack) -> Handle<cfn::lambda::Function> {
    let code =
        cfn::lambda::function::Code::new().zip_file("def handler(event, _):\n  return event\n");
    let function = cfn::lambda::Function::new()
        .code(code)
        .runtime("python3.13")
        .handler("index.handler")
        .role("arn:aws:iam::111122223333:role/reader");
    stack.add("Reader", function)
}

#[test]
fn a_bare_bucket() -> Result<(), Mismatch> {
    sample::template("s3/bucket-bare", |stack| {
        stack.add("Files", Bucket::new());
    })
}

#[test]
fn a_full_bucket() -> Result<(), Mismatch> {
    sample::template("s3/bucket-full", |stack| {
        let reader = function(stack);
        let logs = stack.add("Logs", Bucket::new());
        let copies = stack.add("Copies", Bucket::new().versioned());
        stack.add(
            "Files",
            Bucket::new()
                .name("docs-of-example")
                .kms(KEY)
                .versioned()
                .ownership(ObjectOwnership::BucketOwnerPreferred)
                .public_access(PublicAccess::ByPolicy)
                .minimum_tls(TlsVersion::V1_3)
                .removal(RemovalPolicy::Delete)
                .access_logs(logs, "files/")
                .access_log_keys(LogKeys::ByEventTime)
                .lifecycle(full_rule())
                .lifecycle(
                    LifecycleRule::new()
                        .transition_on(StorageClass::DeepArchive, "2030-01-01T00:00:00Z")
                        .expire_on("2040-01-01T00:00:00Z"),
                )
                .lifecycle(
                    LifecycleRule::new()
                        .id("Rest")
                        .expire_delete_markers()
                        .abort_uploads_after_days(7)
                        .disabled(),
                )
                .transition_small_objects()
                .cors(
                    CorsRule::new(
                        [CorsMethod::Get, CorsMethod::Put],
                        ["https://*.example.com"],
                    )
                    .id("Pages")
                    .headers(["x-amz-*"])
                    .exposed_headers(["ETag"])
                    .max_age(Duration::from_hours(1)),
                )
                .notify(
                    Notification::new(Event::Created, reader)
                        .prefix("in/")
                        .suffix(".csv"),
                )
                .notify(Notification::new(Event::Removed, reader))
                .notify(Notification::new(Event::Tagging, Destination::queue(QUEUE)))
                .notify(Notification::new(Event::Expired, Destination::topic(TOPIC)).prefix("in/"))
                .event_bridge()
                .intelligent_tiering(
                    IntelligentTiering::new("Old")
                        .prefix("old/")
                        .tag("Keep", "cheap")
                        .archive_after_days(90)
                        .deep_archive_after_days(180),
                )
                .inventory(
                    Inventory::new("All", logs)
                        .destination_prefix("lists/")
                        .prefix("in/")
                        .format(InventoryFormat::Parquet)
                        .daily()
                        .current_only()
                        .fields([InventoryField::Size, InventoryField::EncryptionStatus]),
                )
                .request_metrics(RequestMetrics::new("In").prefix("in/").tag("Team", "docs"))
                .replicate(
                    ReplicationRule::to(copies.arn())
                        .id("Copies")
                        .prefix("in/")
                        .delete_markers()
                        .changes_of_copies()
                        .class(StorageClass::GlacierInstantRetrieval)
                        .owned_by("111122223333")
                        .encrypted_with(KEY)
                        .within_15_minutes(),
                )
                .accelerated()
                .level1(|bucket| bucket.abac_status("Enabled")),
        );
    })
}

fn full_rule() -> LifecycleRule {
    LifecycleRule::new()
        .id("In")
        .prefix("in/")
        .tag("Keep", "a while")
        .larger_than(1_000)
        .smaller_than(1_000_000)
        .transition(StorageClass::InfrequentAccess, 30)
        .transition(StorageClass::Glacier, 90)
        .expire_after_days(365)
        .noncurrent_transition(StorageClass::OneZoneInfrequentAccess, 30)
        .expire_noncurrent_after_days(60)
        .keep_noncurrent(3)
}

#[test]
fn a_locked_bucket_is_versioned() -> Result<(), Mismatch> {
    sample::template("s3/bucket-locked", |stack| {
        let trail = Bucket::new()
            .kms_managed_in_two_layers()
            .locked_for(LockMode::Compliance, LockPeriod::Days(30));
        stack.add("Trail", trail);
        stack.add(
            "Each",
            Bucket::new()
                .kms_managed()
                .without_bucket_key()
                .object_lock(),
        );
    })
}

#[test]
fn a_website_of_s3() -> Result<(), Mismatch> {
    sample::template("s3/bucket-website", |stack| {
        let website = Website::new("index.html").error("404.html").route(
            Route::new()
                .when_prefix("old/")
                .when_error(404)
                .to_host("www.example.com")
                .protocol(Protocol::Https)
                .to_prefix("new/")
                .status(302),
        );
        let files = Bucket::new()
            .website(website)
            .plain_http()
            .public_access(PublicAccess::ByPolicy);
        let files = stack.add("Files", files);
        let everyone = Statement::allow(["s3:GetObject"]).principal(Principal::Everyone);
        stack.allow(files, everyone.resource(files.objects("*")));
        stack.add(
            "Moved",
            Bucket::new().redirect_all(Protocol::Https, "www.example.com"),
        );
    })
}

#[test]
fn wrong_names_and_settings() -> Result<(), Mismatch> {
    sample::problems("s3/bucket-wrong", |stack| {
        stack.add("Name", Bucket::new().name("My_Bucket"));
        stack.add("Address", Bucket::new().name("192.168.5.4"));
        stack.add("Fast", Bucket::new().name("docs.example.com").accelerated());
        let lock = Bucket::new().locked_for(LockMode::Governance, LockPeriod::Years(101));
        stack.add("Lock", lock);
        let encrypted = stack.add("Encrypted", Bucket::new().kms(KEY));
        stack.add("Logs", Bucket::new().access_logs(encrypted, "logs/"));
        let locked = stack.add("Locked", Bucket::new().object_lock());
        stack.add("LockedLogs", Bucket::new().access_logs(locked, ""));
        stack.add(
            "NoLogs",
            Bucket::new().access_log_keys(LogKeys::ByEventTime),
        );
        stack.add("Site", Bucket::new().website(Website::new("index.html")));
        let nowhere = Website::new("index.html").route(Route::new().when_prefix("a/"));
        stack.add("Nowhere", Bucket::new().plain_http().website(nowhere));
        let copies = ReplicationRule::to("arn:aws:s3:::copies")
            .tag("Team", "docs")
            .delete_markers();
        stack.add("Copied", Bucket::new().replicate(copies));
    })
}

fn wrong_rules() -> [(&'static str, LifecycleRule); 12] {
    let rule = LifecycleRule::new;
    [
        ("Nothing", rule().prefix("a/")),
        (
            "Markers",
            rule().expire_delete_markers().expire_after_days(9),
        ),
        ("Uploads", rule().abort_uploads_after_days(7).larger_than(5)),
        (
            "TagUploads",
            rule().abort_uploads_after_days(7).tag("a", "b"),
        ),
        (
            "Size",
            rule().expire_after_days(1).larger_than(9).smaller_than(10),
        ),
        ("Kept", rule().keep_noncurrent(3)),
        (
            "Many",
            rule().expire_noncurrent_after_days(1).keep_noncurrent(101),
        ),
        ("Today", rule().expire_after_days(0)),
        (
            "Mixed",
            rule()
                .transition(StorageClass::Glacier, 3)
                .expire_on("2030-01-01T00:00:00Z"),
        ),
        (
            "Soon",
            rule().transition(StorageClass::InfrequentAccess, 29),
        ),
        (
            "Late",
            rule()
                .noncurrent_transition(StorageClass::Glacier, 90)
                .expire_noncurrent_after_days(90),
        ),
        ("Date", rule().expire_on("tomorrow")),
    ]
}

#[test]
fn wrong_lifecycle_rules() -> Result<(), Mismatch> {
    sample::problems("s3/lifecycle-wrong", |stack| {
        for (name, rule) in wrong_rules() {
            stack.add(name, Bucket::new().lifecycle(rule));
        }
        let named = || LifecycleRule::new().id("Old").expire_after_days(9);
        stack.add("Twice", Bucket::new().lifecycle(named()).lifecycle(named()));
    })
}

#[test]
fn wrong_lists_rules_and_notifications() -> Result<(), Mismatch> {
    sample::problems("s3/further-wrong", |stack| {
        stack.add(
            "Cors",
            Bucket::new().cors(CorsRule::new([], ["https://a.example"])),
        );
        let slash =
            CorsRule::new([CorsMethod::Get], ["https://a.example/", "*.*"]).headers(["*-*"]);
        stack.add("Origins", Bucket::new().cors(slash));
        let tiering = IntelligentTiering::new("a b");
        stack.add("Idle", Bucket::new().intelligent_tiering(tiering));
        let tiering = IntelligentTiering::new("a")
            .archive_after_days(89)
            .deep_archive_after_days(731);
        stack.add("Tiers", Bucket::new().intelligent_tiering(tiering));
        let metrics = Bucket::new()
            .request_metrics(RequestMetrics::new("a"))
            .request_metrics(RequestMetrics::new("a"));
        stack.add("Metrics", metrics);
        let told = |event| Notification::new(event, Destination::queue(QUEUE));
        let twice = Bucket::new()
            .notify(told(Event::Created).prefix("a/").suffix(".png"))
            .notify(told(Event::CreatedByPut).prefix("a/b/"));
        stack.add("Told", twice);
        let fifo = Destination::topic("arn:aws:sns:us-east-1:111122223333:files.fifo");
        stack.add(
            "Fifo",
            Bucket::new().notify(Notification::new(Event::Created, fifo)),
        );
    })
}

#[test]
fn notifications_whose_keys_differ_are_taken() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let told = |event| Notification::new(event, Destination::queue(QUEUE));
    let files = Bucket::new()
        .notify(told(Event::Created).prefix("a/"))
        .notify(told(Event::Created).prefix("b/"))
        .notify(told(Event::Created).prefix("c/").suffix(".png"))
        .notify(told(Event::Created).prefix("c/").suffix(".jpg"))
        .notify(told(Event::Removed));
    let files = stack.add("Files", files);
    let assembly = app.synth().expect("the app is right");
    let taken = assembly
        .resource(files)
        .property("/NotificationConfiguration/QueueConfigurations");
    let rule = |name: &str, value: &str| json!({ "Name": name, "Value": value });
    let of = |event: &str, rules: Vec<serde_json::Value>| {
        let mut told = json!({ "Event": event, "Queue": QUEUE });
        if !rules.is_empty() {
            told["Filter"] = json!({ "S3Key": { "Rules": rules } });
        }
        told
    };
    let created = "s3:ObjectCreated:*";
    let expected = json!([
        of(created, vec![rule("prefix", "a/")]),
        of(created, vec![rule("prefix", "b/")]),
        of(created, vec![rule("prefix", "c/"), rule("suffix", ".png")]),
        of(created, vec![rule("prefix", "c/"), rule("suffix", ".jpg")]),
        of("s3:ObjectRemoved:*", Vec::new()),
    ]);
    assert_eq!(taken, expected);
}

#[test]
fn a_function_may_be_called_before_the_bucket_is_made() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let reader = function(stack);
    let told = Bucket::new().notify(Notification::new(Event::Created, reader));
    stack.add("Files", told);
    let assembly = app.synth().expect("the app is right");
    let text = assembly.template("Site").to_string();
    let template: serde_json::Value = serde_json::from_str(&text).expect("a template is JSON");
    let resources = &template["Resources"];
    assert_eq!(resources["Files"]["DependsOn"], "FilesPermission");
    let permission = &resources["FilesPermission"]["Properties"];
    assert_eq!(permission["SourceAccount"]["Ref"], "AWS::AccountId");
    // The name is not known, and a reference to the bucket would be a cycle.
    assert!(permission["SourceArn"].is_null());
}

#[test]
fn a_statement_for_everyone_does_not_open_a_bucket() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let files = stack.add("Files", Bucket::new());
    stack.allow(
        files,
        Statement::allow(["s3:GetObject"])
            .principal(Principal::Everyone)
            .resource(files.objects("*")),
    );
    let assembly = app.synth().expect("the app is right");
    let block = assembly
        .resource(files)
        .property("/PublicAccessBlockConfiguration");
    for key in [
        "BlockPublicAcls",
        "BlockPublicPolicy",
        "IgnorePublicAcls",
        "RestrictPublicBuckets",
    ] {
        assert_eq!(block[key], true, "{key}");
    }
}

#[test]
fn every_grant_and_the_demand_of_tls_are_one_policy() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let logs = stack.add("Logs", Bucket::new());
    stack.add("One", Bucket::new().access_logs(logs, "one/"));
    stack.add("Two", Bucket::new().access_logs(logs, "two/"));
    let assembly = app.synth().expect("the app is right");
    let policies: Vec<_> = assembly.resources::<cfn::s3::BucketPolicy>().collect();
    assert_eq!(policies.len(), 3);
    let statements = |index: usize| policies[index].property("/PolicyDocument/Statement");
    assert_eq!(statements(0).as_array().map(Vec::len), Some(3));
    for (index, prefix) in [(1, "one"), (2, "two")] {
        let statement = &statements(0)[index];
        assert_eq!(
            statement["Principal"]["Service"],
            "logging.s3.amazonaws.com"
        );
        assert_eq!(
            statement["Resource"]["Fn::Sub"],
            format!("${{Logs.Arn}}/{prefix}/*")
        );
        assert!(statement["Condition"]["ArnLike"]["aws:SourceArn"].is_object());
        assert!(statement["Condition"]["StringEquals"]["aws:SourceAccount"].is_object());
    }
}

#[test]
fn logs_may_go_to_a_bucket_of_another_stack() {
    let mut app = App::new();
    let logs = app
        .stack("Logs", Region::EuNorth1)
        .add("Logs", Bucket::new());
    let files = Bucket::new().access_logs(logs, "files/");
    app.stack("Site", Region::EuNorth1).add("Files", files);
    let assembly = app.synth().expect("the stacks do not need each other");
    let policies: Vec<_> = assembly.resources::<cfn::s3::BucketPolicy>().collect();
    let statement = policies[0].property("/PolicyDocument/Statement/1");
    assert!(statement["Condition"]["StringEquals"]["aws:SourceAccount"].is_object());
    assert!(statement["Condition"]["ArnLike"].is_null());
}

#[test]
fn a_bucket_of_level_1_is_granted_on_like_any_other() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let files: Handle<Bucket> = stack.add("Files", cfn::s3::Bucket::new()).into();
    let reader = Principal::arn::<Bucket>("arn:aws:iam::111122223333:role/reader");
    stack.allow(files, files.read().principal(reader));
    let assembly = app.synth().expect("the app is right");
    let policies: Vec<_> = assembly.resources::<cfn::s3::BucketPolicy>().collect();
    let statement = policies[0].property("/PolicyDocument/Statement/0");
    assert_eq!(statement["Effect"], "Allow");
    assert_eq!(statement["Action"][0], "s3:GetObject");
}

#[test]
fn a_grant_on_a_bucket_of_another_app_is_told() {
    let mut other = App::new();
    let files = other
        .stack("Site", Region::EuNorth1)
        .add("Files", Bucket::new());
    let mut app = App::new();
    app.stack("Docs", Region::EuNorth1)
        .allow(files, files.read());
    let problems = app
        .synth()
        .expect_err("the bucket is of another app")
        .to_string();
    assert!(
        problems.contains("the grant is on a resource of another app"),
        "{problems}"
    );
}

#[test]
fn statements_stay_in_the_order_in_which_they_were_granted() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let one = stack.add("One", Bucket::new().plain_http());
    let two = stack.add("Two", Bucket::new().plain_http());
    for sid in ["A", "B", "C"] {
        for bucket in [two, one] {
            stack.allow(
                bucket,
                bucket.read().sid(sid).principal(Principal::Everyone),
            );
        }
    }
    let assembly = app.synth().expect("the app is right");
    for policy in assembly.resources::<cfn::s3::BucketPolicy>() {
        let statements = policy.property("/PolicyDocument/Statement");
        for (index, sid) in ["A", "B", "C"].into_iter().enumerate() {
            assert_eq!(statements[index]["Sid"], sid);
        }
    }
}
