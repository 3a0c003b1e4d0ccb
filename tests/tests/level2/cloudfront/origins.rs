use std::time::Duration;

use palisade::cfn::lambda::Url;
use palisade::cloudfront::{
    Behavior, BucketAccess, Distribution, IpAddressType, Origin, OriginProtocol, OriginTls,
};
use palisade::s3::Bucket;
use palisade::{App, Region, Stack};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

#[test]
fn origins_of_every_kind() -> Result<(), Mismatch> {
    sample::template("cloudfront/origins-full", full)
}

fn full(stack: &mut Stack) {
    let files = stack.add("Files", Bucket::new());
    let copies = stack.add("Copies", Bucket::new());
    let search = "arn:aws:lambda:us-east-1:111122223333:function:search";
    let url = Url::new().target_function_arn(search).auth_type("AWS_IAM");
    let url = stack.add("Url", url);
    let seconds = Duration::from_secs;
    let server = Origin::http("api.example.com")
        .path("/v1")
        .header("X-Site", "docs")
        .shield(Region::EuNorth1)
        .connection_attempts(2)
        .connection_timeout(seconds(5))
        .response_completion_timeout(seconds(90))
        .protocol(OriginProtocol::MatchViewer)
        .tls([OriginTls::V1_2, OriginTls::V1_1])
        .http_port(8080)
        .https_port(8443)
        .response_timeout(seconds(60))
        .keepalive(seconds(30))
        .ip_address_type(IpAddressType::DualStack)
        .client_certificate(
            "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555",
        );
    let drafts = Origin::bucket(files)
        .path("/drafts")
        .response_timeout(seconds(20))
        .access(BucketAccess::List)
        .access(BucketAccess::ReadVersions)
        .access(BucketAccess::Write)
        .access(BucketAccess::Delete);
    let function = Origin::function_url(url)
        .response_timeout(seconds(60))
        .keepalive(seconds(30));
    let private = Origin::vpc("shop.example.com", "vo_AQEXAMPLEID")
        .owner("444455556666")
        .response_timeout(seconds(60))
        .keepalive(seconds(30));
    let group = Origin::group(files, copies)
        .statuses([403, 503])
        .by_media_quality();
    let elsewhere = Origin::bucket_elsewhere("more.s3.eu-north-1.amazonaws.com");
    let site = Distribution::new(files)
        .behavior("/server", server)
        .behavior("/same/server", Origin::http("api.example.com"))
        .behavior("/drafts/*", drafts)
        .behavior("/search", function)
        .behavior("/shop", private)
        .behavior("/media/*", group)
        .behavior("/more/*", elsewhere);
    stack.add("Cdn", site);
}

#[test]
fn wrong_origins() -> Result<(), Mismatch> {
    sample::problems("cloudfront/origins-wrong", |stack| {
        let server = || Origin::http("api.example.com");
        let site = Distribution::new(Origin::http("https://api.example.com/v1"))
            .behavior("/path", server().path("v1/"))
            .behavior(
                "/header",
                server().header("Host", "a").header("X-Amz-Date", "b"),
            )
            .behavior("/port", server().https_port(22))
            .behavior("/tls", server().tls([]))
            .behavior("/attempts", server().connection_attempts(4))
            .behavior(
                "/connection",
                server().connection_timeout(Duration::from_secs(11)),
            )
            .behavior(
                "/response",
                server().response_timeout(Duration::from_millis(500)),
            )
            .behavior("/keepalive", server().keepalive(Duration::ZERO))
            .behavior("/group", Origin::group(server(), server()).statuses([418]))
            .behavior(
                "/nested",
                Origin::group(server(), Origin::group(server(), Origin::none())),
            );
        stack.add("Cdn", site);
    })
}

#[test]
fn a_bucket_has_one_access_control_and_one_statement_a_distribution() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let files = stack.add("Files", Bucket::new());
    let site = |files| {
        Distribution::new(files)
            .behavior("/a/*", files)
            .behavior("/b/*", Origin::bucket(files).path("/site"))
    };
    stack.add("First", site(files));
    stack.add("Second", site(files));

    let assembly = app.synth().unwrap();
    let site = assembly.stack("Site").unwrap();
    let of_type = |name: &str| {
        site.resources()
            .filter(|r| r.type_name() == name)
            .collect::<Vec<_>>()
    };
    assert_eq!(of_type("AWS::CloudFront::OriginAccessControl").len(), 2);
    let policies = of_type("AWS::S3::BucketPolicy");
    assert_eq!(policies.len(), 1);
    let statements = policies[0].property("/PolicyDocument/Statement");
    let cloudfront: Vec<_> = statements
        .as_array()
        .unwrap()
        .iter()
        .filter(|s| s["Principal"]["Service"] == "cloudfront.amazonaws.com")
        .collect();
    assert_eq!(cloudfront.len(), 2);
    for statement in cloudfront {
        assert_eq!(statement["Action"], "s3:GetObject");
        let conditions = &statement["Condition"]["StringEquals"];
        assert!(conditions["AWS:SourceArn"].is_object());
        assert_eq!(conditions["AWS:SourceAccount"]["Ref"], "AWS::AccountId");
    }
}

#[test]
fn equal_origins_are_one() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let server = || Origin::http("api.example.com").path("/v1");
    let site = Distribution::new(server())
        .behavior("/a", server())
        .behavior("/b", Behavior::new(server().path("/v2")));
    let cdn = stack.add("Cdn", site);
    let assembly = app.synth().unwrap();
    let origins = assembly
        .resource(cdn)
        .property("/DistributionConfig/Origins");
    let ids: Vec<_> = origins
        .as_array()
        .unwrap()
        .iter()
        .map(|o| o["Id"].clone())
        .collect();
    assert_eq!(ids, ["api.example.com", "api.example.com-2"]);
}

#[test]
fn a_functions_url_is_an_origin_by_its_handle() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let search = "arn:aws:lambda:eu-north-1:111122223333:function:search";
    let url = Url::new().target_function_arn(search).auth_type("AWS_IAM");
    let url = stack.add("Url", url);
    assert_eq!(Origin::from(url), Origin::function_url(url).into());
}
