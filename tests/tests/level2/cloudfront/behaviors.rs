use palisade::cloudfront::{
    Behavior, CachePolicy, Distribution, Function, HttpVersion, KeyGroup, Methods, Origin,
    OriginProtocol, OriginRequestPolicy, PublicKey, ResponseHeadersPolicy, ViewerProtocol,
};
use palisade::lambda::Version;
use palisade::s3::Bucket;
use palisade::{Handle, RemovalPolicy, Stack, cfn};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const KEY: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEcAnSWjVVIHpyZUDJZ2JCR91jMPJ7
6hXGZ9NaVyJtrbbS9sfBrlBEcV79TwROVvuUv4n+0dYdQYwYqVgwcgjP8g==
-----END PUBLIC KEY-----
";

/// A version of a function at the edge, whatever edge functions look like.
fn version(stack: &mut Stack) -> Handle<Version> {
    let function = "arn:aws:lambda:us-east-1:111122223333:function:authorize";
    let version = cfn::lambda::Version::new().function_name(function);
    let version = stack.add("Authorize", version);
    stack
        .resource_mut(version)
        .removal_policy(RemovalPolicy::Retain);
    version.into()
}

#[test]
fn a_full_behavior() -> Result<(), Mismatch> {
    sample::template("cloudfront/behavior-full", full)
}

fn full(stack: &mut Stack) {
    let files = stack.add("Files", Bucket::new());
    let edge = version(stack);
    let rewrite = Function::inline("function handler(event) { return event.request; }");
    let rewrite = stack.add("Rewrite", rewrite);
    let key = stack.add("Key", PublicKey::new(KEY));
    let keys = stack.add("Keys", KeyGroup::new(key));
    let posts = Behavior::new(Origin::http("api.example.com"))
        .methods(Methods::All)
        .cache(CachePolicy::Disabled)
        .forward(OriginRequestPolicy::AllViewerExceptHostHeader)
        .viewer_request_with_body(edge)
        .origin_request_with_body(edge)
        .origin_response(edge)
        .viewer_response(edge)
        .grpc();
    let public = Behavior::new(files)
        .protocol(ViewerProtocol::HttpsOnly)
        .methods(Methods::ReadAndOptions)
        .cache_options()
        .uncompressed()
        .response_headers(ResponseHeadersPolicy::CorsAndSecurityHeaders)
        .viewer_request(rewrite)
        .viewer_response(rewrite)
        .origin_request(edge)
        .trusted_key_group(keys)
        .realtime_logs("arn:aws:cloudfront::111122223333:realtime-log-config/site");
    let payments = Behavior::new(Origin::http("pay.example.com"))
        .methods(Methods::All)
        .cache(CachePolicy::Disabled)
        .field_level_encryption("C1ABCDEF23GHIJ");
    // What is not guarded has a path of its own in the bucket.
    let open = Origin::bucket(files).path("/open");
    let site = Distribution::new(Behavior::new(files).viewer_request(edge))
        .behavior("/api/*", posts)
        .behavior("/public/*", public)
        .behavior("/pay", payments)
        .behavior(
            "/signed-out",
            Behavior::new(Origin::none()).viewer_request(edge),
        )
        .behavior(
            "/plain/*",
            Behavior::new(open.clone()).without_response_headers(),
        )
        .behavior("/media/*", Behavior::new(open).smooth_streaming());
    stack.add("Cdn", site);
}

fn encrypted(origin: impl Into<Origin>) -> Behavior {
    Behavior::new(origin)
        .methods(Methods::All)
        .field_level_encryption("C1ABCDEF23GHIJ")
}

#[test]
fn a_wrong_behavior() -> Result<(), Mismatch> {
    sample::problems("cloudfront/behavior-wrong", |stack| {
        let files = stack.add("Files", Bucket::new());
        let copies = stack.add("Copies", Bucket::new());
        let edge = version(stack);
        let rewrite = Function::inline("function handler(event) { return event.request; }");
        let rewrite = stack.add("Rewrite", rewrite);
        let mixed = Behavior::new(files)
            .viewer_request(edge)
            .viewer_response(rewrite);
        let group = Behavior::new(Origin::group(files, copies)).methods(Methods::All);
        let all = OriginRequestPolicy::AllViewer;
        let stream = Behavior::new(files)
            .smooth_streaming()
            .origin_response(edge);
        let site = Distribution::new(Origin::none())
            .behavior(
                "/host",
                Behavior::new(Origin::group(files, copies)).forward(all.clone()),
            )
            .behavior("/stream", stream)
            .behavior("/mixed", mixed)
            .behavior("/group", group)
            .behavior("/options", Behavior::new(files).cache_options())
            .behavior("/grpc", Behavior::new(files).grpc())
            .behavior(
                "/read",
                Behavior::new(files).field_level_encryption("C1ABCDEF23GHIJ"),
            )
            .behavior(
                "/anyone",
                encrypted(Origin::http("pay.example.com")).protocol(ViewerProtocol::AllowAll),
            )
            .behavior(
                "/plain",
                encrypted(Origin::http("pay.example.com").protocol(OriginProtocol::HttpOnly)),
            );
        stack.add("Cdn", site);
        let grpc = Behavior::new(Origin::http("api.example.com"))
            .methods(Methods::All)
            .grpc();
        let old = Distribution::new(grpc).http_version(HttpVersion::Http1_1);
        stack.add("Old", old);
    })
}

#[test]
fn a_viewers_events_may_have_a_cloudfront_function_beside_lambda_at_the_origins() {
    let mut app = palisade::App::new();
    let stack = app.stack("Site", palisade::Region::UsEast1);
    let edge = version(stack);
    let rewrite = Function::inline("function handler(event) { return event.request; }");
    let rewrite = stack.add("Rewrite", rewrite);
    let behavior = Behavior::new(Origin::http("site.example.com"))
        .viewer_request(rewrite)
        .origin_request(edge);
    let cdn = stack.add("Cdn", Distribution::new(behavior));
    let assembly = app.synth().unwrap();
    let default = assembly
        .resource(cdn)
        .property("/DistributionConfig/DefaultCacheBehavior");
    assert_eq!(
        default["FunctionAssociations"][0]["EventType"],
        "viewer-request"
    );
    assert_eq!(
        default["LambdaFunctionAssociations"][0]["EventType"],
        "origin-request"
    );
    assert!(default["LambdaFunctionAssociations"][0]["IncludeBody"].is_null());
}

#[test]
fn a_server_may_get_the_viewers_host() -> Result<(), palisade::Problems> {
    let mut app = palisade::App::new();
    let stack = app.stack("Site", palisade::Region::UsEast1);
    let server = Behavior::new(Origin::http("site.example.com"));
    let site = Distribution::new(server.forward(OriginRequestPolicy::AllViewer));
    let cdn = stack.add("Cdn", site);
    let assembly = app.synth()?;
    let default = assembly
        .resource(cdn)
        .property("/DistributionConfig/DefaultCacheBehavior");
    assert_eq!(
        default["OriginRequestPolicyId"],
        "216adef6-5c7f-47e4-b989-5492eafa07d3"
    );
    Ok(())
}
