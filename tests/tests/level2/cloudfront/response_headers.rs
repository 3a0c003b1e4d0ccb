use std::time::Duration;

use palisade::cloudfront::{
    Cors, CorsMethod, CustomResponseHeadersPolicy, FrameOptions, ReferrerPolicy,
    StrictTransportSecurity, XssProtection,
};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const YEAR: Duration = Duration::from_hours(365 * 24);

#[test]
fn a_bare_response_headers_policy() -> Result<(), Mismatch> {
    sample::template("cloudfront/response-headers-policy-bare", |stack| {
        stack.add("Headers", CustomResponseHeadersPolicy::new());
    })
}

#[test]
fn a_full_response_headers_policy() -> Result<(), Mismatch> {
    sample::template("cloudfront/response-headers-policy-full", |stack| {
        let cors = Cors::new(["https://www.example.com", "https://*.example.org"])
            .methods([CorsMethod::Get, CorsMethod::Put])
            .headers(["Authorization"])
            .expose(["X-Page"])
            .credentials()
            .max_age(Duration::from_mins(10))
            .origin_prevails();
        let full = CustomResponseHeadersPolicy::new()
            .name("site")
            .comment("what every page says")
            .strict_transport_security(
                StrictTransportSecurity::new(YEAR * 2)
                    .include_subdomains()
                    .preload(),
            )
            .frame_options(FrameOptions::SameOrigin)
            .referrer_policy(ReferrerPolicy::NoReferrer)
            .content_security_policy("default-src 'self'; frame-ancestors 'self'")
            .xss_protection(XssProtection::Report("https://example.com/xss".into()))
            .origin_prevails()
            .cors(cors)
            .header("Permissions-Policy", "camera=()")
            .header_unless_sent("Cache-Control", "no-store")
            .remove("X-Powered-By")
            .remove("Server")
            .server_timing(12.5)
            .level1(|policy| policy);
        stack.add("Headers", full);
        let single = CustomResponseHeadersPolicy::new()
            .without_security_headers()
            .content_type_options()
            .xss_protection(XssProtection::Off);
        stack.add("Single", single);
        let open = CustomResponseHeadersPolicy::new()
            .without_security_headers()
            .cors(Cors::new(["*"]).methods([CorsMethod::All]));
        stack.add("Open", open);
        let old = CustomResponseHeadersPolicy::new().xss_protection(XssProtection::Block);
        stack.add("Old", old);
    })
}

#[test]
fn a_wrong_response_headers_policy() -> Result<(), Mismatch> {
    sample::problems("cloudfront/response-headers-policy-wrong", |stack| {
        let policy = CustomResponseHeadersPolicy::new;
        stack.add("Empty", policy().content_security_policy(" "));
        let long = format!("default-src 'self'; img-src {}", "a".repeat(1783));
        stack.add("Long", policy().content_security_policy(long));
        let lines = "default-src 'self';\nimg-src *";
        stack.add("Lines", policy().content_security_policy(lines));
        let preload = StrictTransportSecurity::new(YEAR / 2).preload();
        stack.add("Preload", policy().strict_transport_security(preload));
        stack.add("Nothing", policy().without_security_headers());
        let special = policy()
            .header("x-frame-options", "DENY")
            .header("Access-Control-Allow-Origin", "*")
            .header("No Spaces", "1")
            .header("X-Lines", "1\n2")
            .header("X-Twice", "1")
            .header("x-twice", "2");
        stack.add("Special", special);
        stack.add(
            "Kept",
            policy().remove("Via").remove("X-Amz-Cf-Pop").remove(""),
        );
        stack.add("Timing", policy().server_timing(101.0));
        let cors = Cors::new(["*"])
            .methods([CorsMethod::All, CorsMethod::Get])
            .credentials();
        stack.add("Cookies", policy().cors(cors));
        let sites = Cors::new(["https://docs.*.example.com", "https://example.com/docs"]);
        stack.add("Sites", policy().cors(sites));
        let nobody = Cors::new(Vec::<String>::new());
        stack.add("Nobody", policy().cors(nobody));
    })
}
