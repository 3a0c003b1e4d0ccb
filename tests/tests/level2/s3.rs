use palisade::s3::{Bucket, ObjectOwnership, PublicAccess, TlsVersion};
use palisade::{App, Principal, Region, RemovalPolicy, Statement};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

#[test]
fn a_bare_bucket() -> Result<(), Mismatch> {
    sample::template("s3/bucket-bare", |stack| {
        stack.add("Files", Bucket::new());
    })
}

#[test]
fn a_full_bucket() -> Result<(), Mismatch> {
    sample::template("s3/bucket-full", |stack| {
        stack.add(
            "Files",
            Bucket::new()
                .name("docs.example.com")
                .kms(KEY)
                .versioned()
                .ownership(ObjectOwnership::BucketOwnerPreferred)
                .public_access(PublicAccess::ByPolicy)
                .minimum_tls(TlsVersion::V1_3)
                .removal(RemovalPolicy::Delete)
                .level1(|bucket| bucket.abac_status("Enabled")),
        );
    })
}

#[test]
fn a_wrong_bucket() -> Result<(), Mismatch> {
    sample::problems("s3/bucket-wrong", |stack| {
        stack.add("Name", Bucket::new().name("My_Bucket"));
        stack.add("Address", Bucket::new().name("192.168.5.4"));
    })
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
