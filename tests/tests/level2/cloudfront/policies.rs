use std::time::Duration;

use palisade::Stack;
use palisade::cloudfront::{
    CachePolicy, Cookies, CustomCachePolicy, CustomOriginRequestPolicy, ForwardedHeaders,
    OriginRequestPolicy, QueryStrings, ResponseHeadersPolicy,
};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const HOUR: Duration = Duration::from_hours(1);
const YEARS: Duration = Duration::from_hours(2 * 365 * 24);

#[test]
fn a_bare_cache_policy() -> Result<(), Mismatch> {
    sample::template("cloudfront/cache-policy-bare", |stack| {
        stack.add("Pages", CustomCachePolicy::new());
    })
}

#[test]
fn a_full_cache_policy() -> Result<(), Mismatch> {
    sample::template("cloudfront/cache-policy-full", |stack| {
        let full = CustomCachePolicy::new()
            .name("pages")
            .comment("what is told apart")
            .min_ttl(Duration::from_secs(1))
            .default_ttl(HOUR)
            .max_ttl(YEARS)
            .headers(["Accept-Language", "Accept-Encoding"])
            .cookies(Cookies::only(["session"]))
            .query_strings(QueryStrings::all_except(["utm_source"]))
            .without_gzip()
            .without_brotli()
            .level1(|policy| policy);
        stack.add("Pages", full);
        let everything = CustomCachePolicy::new()
            .cookies(Cookies::All)
            .query_strings(QueryStrings::All)
            .without_brotli();
        stack.add("Everything", everything);
        stack.add("Short", CustomCachePolicy::new().max_ttl(HOUR));
        stack.add("Long", CustomCachePolicy::new().min_ttl(YEARS));
        stack.add("Never", CustomCachePolicy::new().max_ttl(Duration::ZERO));
    })
}

#[test]
fn a_wrong_cache_policy() -> Result<(), Mismatch> {
    sample::problems("cloudfront/cache-policy-wrong", |stack| {
        let named = CustomCachePolicy::new()
            .name("no spaces")
            .comment("a".repeat(129));
        stack.add("Named", named);
        let order = CustomCachePolicy::new().default_ttl(YEARS).max_ttl(HOUR);
        stack.add("Order", order);
        let fraction = CustomCachePolicy::new().min_ttl(Duration::from_millis(1500));
        stack.add("Fraction", fraction);
        let never = CustomCachePolicy::new()
            .max_ttl(Duration::ZERO)
            .cookies(Cookies::All);
        stack.add("Never", never);
        let encoding = CustomCachePolicy::new()
            .headers(["accept-encoding"])
            .without_gzip();
        stack.add("Encoding", encoding);
        let nothing = CustomCachePolicy::new().query_strings(QueryStrings::only::<String>([]));
        stack.add("Nothing", nothing);
        let long = CustomCachePolicy::new()
            .headers(["X-".repeat(300)])
            .cookies(Cookies::only(["c".repeat(425)]));
        stack.add("Long", long);
    })
}

#[test]
fn a_bare_origin_request_policy() -> Result<(), Mismatch> {
    sample::template("cloudfront/origin-request-policy-bare", |stack| {
        stack.add("Api", CustomOriginRequestPolicy::new());
    })
}

#[test]
fn a_full_origin_request_policy() -> Result<(), Mismatch> {
    sample::template("cloudfront/origin-request-policy-full", |stack| {
        let full = CustomOriginRequestPolicy::new()
            .name("api")
            .comment("what goes to the API")
            .headers(ForwardedHeaders::all_viewer_and([
                "CloudFront-Viewer-Country",
            ]))
            .cookies(Cookies::all_except(["tracking"]))
            .query_strings(QueryStrings::only(["page"]))
            .level1(|policy| policy);
        stack.add("Api", full);
        for (id, headers) in [
            ("Only", ForwardedHeaders::only(["User-Agent"])),
            ("Viewer", ForwardedHeaders::AllViewer),
            ("Except", ForwardedHeaders::all_except(["Host"])),
        ] {
            stack.add(id, CustomOriginRequestPolicy::new().headers(headers));
        }
    })
}

#[test]
fn a_wrong_origin_request_policy() -> Result<(), Mismatch> {
    sample::problems("cloudfront/origin-request-policy-wrong", |stack| {
        let mut add = |id: &str, headers| {
            stack.add(id, CustomOriginRequestPolicy::new().headers(headers));
        };
        add("Token", ForwardedHeaders::only(["authorization"]));
        add("Viewer", ForwardedHeaders::all_viewer_and(["User-Agent"]));
        add("Nothing", ForwardedHeaders::all_except::<String>([]));
        let long = Cookies::only([format!("{}é", "c".repeat(1023))]);
        stack.add("Long", CustomOriginRequestPolicy::new().cookies(long));
    })
}

#[test]
fn handles_are_policies_as_managed_ones_are() {
    let mut app = palisade::App::new();
    let stack: &mut Stack = app.stack("Sample", palisade::Region::EuNorth1);
    let cache = stack.add("Cache", CustomCachePolicy::new());
    let origin = stack.add("Origin", CustomOriginRequestPolicy::new());
    assert_eq!(CachePolicy::from(cache).id(), cache.id());
    assert_eq!(OriginRequestPolicy::from(origin).id(), origin.id());
    assert_eq!(
        ResponseHeadersPolicy::Id("an-id".into()).id(),
        "an-id".into()
    );
}
