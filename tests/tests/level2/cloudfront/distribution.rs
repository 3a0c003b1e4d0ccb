use std::time::Duration;

use palisade::certificatemanager::Certificate;
use palisade::cloudfront::{
    Behavior, CachePolicy, Distribution, ErrorPage, Function, GeoRestriction, HttpVersion,
    MinimumTls, Origin, PriceClass,
};
use palisade::lambda::EdgeFunction;
use palisade::route53::AliasTarget;
use palisade::s3::Bucket;
use palisade::wafv2::WebAcl;
use palisade::{App, Region, Stack};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

#[test]
fn a_bare_distribution() -> Result<(), Mismatch> {
    sample::template("cloudfront/distribution-bare", |stack| {
        let files = stack.add("Files", Bucket::new());
        stack.add("Cdn", Distribution::new(files));
    })
}

#[test]
fn a_full_distribution() -> Result<(), Mismatch> {
    sample::template("cloudfront/distribution-full", full)
}

fn full(stack: &mut Stack) {
    let files = stack.add("Files", Bucket::new());
    let names = Certificate::new("docs.example.com").name("www.docs.example.com");
    let certificate = stack.add("Certificate", names);
    let site = Distribution::new(files)
        .behavior("/api/*", Origin::http("api.example.com"))
        .domain("docs.example.com", certificate)
        .domain("www.docs.example.com", certificate)
        .minimum_tls(MinimumTls::V1_3Of2025)
        .root_object("home.html")
        .error_page(403, "/403.html")
        .error_page(404, ErrorPage::new("/home.html").status(200).cached_for(Duration::from_mins(1)))
        .error_page(503, ErrorPage::none().cached_for(Duration::ZERO))
        .http_version(HttpVersion::Http2)
        .ipv4_only()
        .price_class(PriceClass::Class100)
        .geo_restriction(GeoRestriction::only(["DE", "SE"]))
        .web_acl("arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/473e64fd-f30b-4765-81a0-62ad96dd167a")
        .additional_metrics()
        .comment("Documentation")
        .disabled()
        .level1_config(|config| config.staging(false))
        .level1(|distribution| {
            let tag = palisade::cfn::cloudfront::distribution::Tag::new();
            distribution.tags([tag.key("team").value("docs")])
        });
    stack.add("Cdn", site);
    let elsewhere = Distribution::new(files)
        .without_root_object()
        .geo_restriction(GeoRestriction::all_but(["AQ"]));
    stack.add("Second", elsewhere);
}

#[test]
fn a_wrong_distribution() -> Result<(), Mismatch> {
    sample::problems("cloudfront/distribution-wrong", |stack| {
        let site = || Origin::http("site.example.com");
        let patterns = Distribution::new(site())
            .behavior("*", site())
            .behavior("/api/*", site())
            .behavior("/api/people", site())
            .behavior("/api/*", site())
            .behavior("no-slash", site());
        stack.add("Patterns", patterns);
        let abroad =
            "arn:aws:acm:eu-north-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";
        let other =
            "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";
        let names = Distribution::new(site())
            .domain("docs.example.com", abroad)
            .domain("www.example.com", other)
            .domain("docs.example.com", abroad);
        stack.add("Names", names);
        stack.add(
            "Tls",
            Distribution::new(site()).minimum_tls(MinimumTls::V1_2Of2025),
        );
        let pages = Distribution::new(site())
            .root_object("/index.html")
            .error_page(404, "404.html")
            .error_page(404, "/404.html")
            .error_page(418, "/teapot.html")
            .error_page(500, ErrorPage::none().status(200))
            .error_page(
                502,
                ErrorPage::none().cached_for(Duration::from_millis(1500)),
            );
        stack.add("Pages", pages);
        let others = Distribution::new(site())
            .geo_restriction(GeoRestriction::only(["Sweden"]))
            .web_acl("arn:aws:wafv2:eu-north-1:111122223333:regional/webacl/site/1")
            .comment("long ".repeat(30));
        stack.add("Others", others);
        let nowhere = GeoRestriction::only(Vec::<String>::new());
        stack.add(
            "Nowhere",
            Distribution::new(site()).geo_restriction(nowhere),
        );
    })
}

#[test]
fn the_defaults_are_safe() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let files = stack.add("Files", Bucket::new());
    let certificate = stack.add("Certificate", Certificate::new("docs.example.com"));
    let site = Distribution::new(files)
        .behavior("/api/*", Origin::http("api.example.com"))
        .domain("docs.example.com", certificate);
    let cdn = stack.add("Cdn", site);

    let assembly = app.synth().unwrap();
    let cdn = assembly.resource(cdn);
    let config = |pointer: &str| cdn.property(&format!("/DistributionConfig{pointer}"));
    for behavior in ["/DefaultCacheBehavior", "/CacheBehaviors/0"] {
        let behavior = config(behavior);
        assert_eq!(behavior["ViewerProtocolPolicy"], "redirect-to-https");
        assert_eq!(
            behavior["AllowedMethods"],
            serde_json::json!(["GET", "HEAD"])
        );
        let security_headers = "67f7725c-6f97-4210-82d7-5512b31e9d03";
        assert_eq!(behavior["ResponseHeadersPolicyId"], security_headers);
        assert!(behavior["OriginRequestPolicyId"].is_null());
    }
    assert_eq!(
        config("/ViewerCertificate/MinimumProtocolVersion"),
        "TLSv1.2_2021"
    );
    assert_eq!(config("/ViewerCertificate/SslSupportMethod"), "sni-only");
    assert_eq!(config("/DefaultRootObject"), "index.html");
    assert_eq!(config("/IPV6Enabled"), true);
    assert_eq!(config("/HttpVersion"), "http2and3");
    assert_eq!(config("/Origins/0/S3OriginConfig/OriginAccessIdentity"), "");
    assert!(!config("/Origins/0/OriginAccessControlId").is_null());
    let server = config("/Origins/1/CustomOriginConfig");
    assert_eq!(server["OriginProtocolPolicy"], "https-only");
    assert_eq!(server["OriginSSLProtocols"], serde_json::json!(["TLSv1.2"]));
}

#[test]
fn functions_and_certificates_of_another_region_are_wired() -> Result<(), palisade::Problems> {
    let mut app = App::new();
    let edge = app.stack("Edge", Region::UsEast1);
    let check_auth = edge.add("CheckAuth", EdgeFunction::new("check-auth"));
    let certificate = edge.add("Certificate", Certificate::new("www.example.com"));

    let site = app.stack("Site", Region::EuCentral1);
    let files = site.add("Files", Bucket::new().versioned());
    let rewrite = site.add(
        "Rewrite",
        Function::inline("function handler(event) { return event.request; }"),
    );
    let cdn = site.add(
        "Cdn",
        Distribution::new(Behavior::new(files).viewer_request(check_auth))
            .behavior("/public/*", Behavior::new(files).viewer_request(rewrite))
            .behavior(
                "/api/*",
                Behavior::new(Origin::http("api.example.com")).cache(CachePolicy::Disabled),
            )
            .domain("www.example.com", certificate),
    );

    let assembly = app.synth()?;
    let default = assembly
        .resource(cdn)
        .property("/DistributionConfig/DefaultCacheBehavior");
    let functions = &default["LambdaFunctionAssociations"];
    assert_eq!(functions[0]["EventType"], "viewer-request");
    assert!(functions[0]["LambdaFunctionARN"].is_object());
    assert!(functions[1].is_null());
    Ok(())
}

#[test]
fn a_bucket_of_another_stack_is_explained() {
    let mut app = App::new();
    let files = app
        .stack("Files", Region::EuNorth1)
        .add("Files", Bucket::new());
    app.stack("Site", Region::EuNorth1)
        .add("Cdn", Distribution::new(files));

    let problems = app.synth().unwrap_err().to_string();
    assert!(problems.contains("stacks need each other"), "{problems}");
    assert!(
        problems.contains("for instance a bucket to its distribution"),
        "{problems}"
    );
}

#[test]
fn the_arn_is_made_of_account_and_id() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let cdn = stack.add("Cdn", Distribution::new(Origin::http("site.example.com")));
    stack.add("Arn", palisade::Output::new(cdn.arn()));
    let assembly = app.synth().unwrap();
    let template = assembly.template("Site").to_string();
    assert!(
        template
            .contains("arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Cdn}"),
        "{template}"
    );
}

#[test]
fn a_firewall_and_a_record_take_handles() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let firewall = stack.add("Firewall", WebAcl::new());
    let certificate = stack.add("Certificate", Certificate::new("docs.example.com"));
    let site = Distribution::new(Origin::http("site.example.com"))
        .domain("docs.example.com", certificate)
        .web_acl(firewall);
    let cdn = stack.add("Cdn", site);
    let target = AliasTarget::from(cdn);
    assert_eq!(target, AliasTarget::cloudfront(cdn.domain_name()));

    let assembly = app.synth().unwrap();
    let acl = assembly
        .resource(cdn)
        .property("/DistributionConfig/WebACLId");
    assert!(acl.is_object(), "{acl}");
}

#[test]
fn a_regional_certificate_is_explained() {
    let problems = |region| {
        let mut app = App::new();
        let stack = app.stack("Site", region);
        let certificate = Certificate::new("docs.example.com").regional();
        let certificate = stack.add("Certificate", certificate);
        let site = Distribution::new(Origin::http("site.example.com"));
        stack.add("Cdn", site.domain("docs.example.com", certificate));
        app.synth()
            .map(|_| ())
            .map_err(|problems| problems.to_string())
    };
    let abroad = problems(Region::EuNorth1).unwrap_err();
    assert!(
        abroad.contains("got one of this stack in `eu-north-1`"),
        "{abroad}"
    );
    assert!(
        abroad.ends_with("1 problem, nothing was written"),
        "{abroad}"
    );
    assert_eq!(problems(Region::UsEast1), Ok(()));
}
