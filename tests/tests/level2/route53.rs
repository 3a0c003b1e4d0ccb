use std::time::Duration;

use palisade::certificatemanager::Certificate;
use palisade::cfn::route53::hosted_zone::HostedZoneTag;
use palisade::cloudfront::Distribution;
use palisade::cognito::{UserPool, UserPoolDomain};
use palisade::logs::LogGroup;
use palisade::route53::{
    AliasTarget, Caa, Continent, GeoLocation, HostedZone, RecordSet, RecordType, Routing,
};
use palisade::s3::Bucket;
use palisade::{App, Problems, Region, RemovalPolicy, Wiring};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const ZONE: &str = "Z1D633PJN98FT9";
const DISTRIBUTION: &str = "d111111abcdef8.cloudfront.net";
const BALANCER: &str = "docs-1234.us-east-1.elb.amazonaws.com";
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

#[test]
fn a_bare_hosted_zone() -> Result<(), Mismatch> {
    sample::template("route53/hosted-zone-bare", |stack| {
        stack.add("Zone", HostedZone::new("example.com"));
    })
}

#[test]
fn a_full_hosted_zone() -> Result<(), Mismatch> {
    sample::template("route53/hosted-zone-full", |stack| {
        let log = stack.add("Queries", LogGroup::new().name("/aws/route53/example.com"));
        let zone = HostedZone::new("example.com")
            .comment("the company's domain")
            .query_log(log)
            .signed_by(KEY)
            .accelerated_recovery()
            .removal(RemovalPolicy::Delete)
            .level1(|zone| zone.hosted_zone_tags([HostedZoneTag::new().key("Team").value("docs")]));
        let zone = stack.add("Zone", zone);
        let below = HostedZone::new("docs.example.com").query_log_permitted(log.arn());
        let below = stack.add("Below", below);
        let servers = RecordSet::delegation(zone, "docs.example.com", below.name_servers());
        stack.add("Delegation", servers);
        let private = HostedZone::new("example.internal")
            .private_to("vpc-0123456789abcdef0", Region::UsEast1)
            .private_to("vpc-0fedcba9876543210", Region::EuNorth1);
        stack.add("Private", private);
    })
}

#[test]
fn a_wrong_hosted_zone() -> Result<(), Mismatch> {
    sample::problems("route53/hosted-zone-wrong", |stack| {
        stack.add("Wildcard", HostedZone::new("*.example.com"));
        stack.add("Name", HostedZone::new("example"));
        let private = HostedZone::new("example.internal")
            .private_to("vpc-0123456789abcdef0", Region::UsEast1)
            .signed_by("a-key")
            .accelerated_recovery();
        stack.add("Private", private);
        let queries = stack.add("Queries", LogGroup::new());
        let logged = HostedZone::new("example.local")
            .private_to("vpc-0123456789abcdef0", Region::UsEast1)
            .query_log(queries);
        stack.add("Logged", logged);
    })
}

/// The policy that lets Route 53 write is where the log group is.
#[test]
fn a_zone_of_any_region_logs_to_us_east_1() -> Result<(), Problems> {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let mut app = App::new().wiring(wiring);
        let log = app
            .stack("Logs", Region::UsEast1)
            .add("Queries", LogGroup::new());
        let zone = HostedZone::new("example.com").query_log(log);
        let zone = app.stack("Names", Region::EuNorth1).add("Zone", zone);
        let assembly = app.synth()?;
        assert_eq!(assembly.resource(zone).stack(), "Names");
        let edge = assembly.stack("Edge").expect("the policy is there");
        let policy = edge.resources().next().expect("the policy is there");
        assert_eq!(policy.type_name(), "AWS::Logs::ResourcePolicy");
        let names = assembly.stack("Names").expect("the zone is there");
        assert!(names.depends_on().any(|stack| stack.name() == "Edge"));
    }
    Ok(())
}

#[test]
fn a_log_group_of_another_region_takes_no_queries() {
    let mut app = App::new();
    let stack = app.stack("Names", Region::EuNorth1);
    let log = stack.add("Queries", LogGroup::new());
    stack.add("Zone", HostedZone::new("example.com").query_log(log));
    let told = app.synth().err().map(|told| told.to_string());
    let told = told.unwrap_or_default();
    assert!(
        told.contains("Route 53 logs queries to a log group of us-east-1, got one of eu-north-1"),
        "{told}"
    );
}

#[test]
fn bare_records() -> Result<(), Mismatch> {
    sample::template("route53/record-set-bare", |stack| {
        let target = AliasTarget::cloudfront(DISTRIBUTION);
        stack.add("Site", RecordSet::alias(ZONE, "docs.example.com", target));
        stack.add("Api", RecordSet::a(ZONE, "api.example.com", ["192.0.2.1"]));
    })
}

#[test]
fn full_records() -> Result<(), Mismatch> {
    sample::template("route53/record-set-full", |stack| {
        let zone = stack.add("Zone", HostedZone::new("example.com"));
        let plain = RecordSet::new(
            zone,
            "_sip._tcp.example.com",
            RecordType::Srv,
            ["1 10 5269 sip.example.com"],
        )
        .ttl(Duration::from_hours(1))
        .comment("telephones")
        .level1(|record| record.comment("old telephones"));
        stack.add("Phones", plain);
        stack.add(
            "Api",
            RecordSet::aaaa(zone, "api.example.com", ["2001:db8::1", "2001:db8::2"]),
        );
        stack.add(
            "Www",
            RecordSet::cname(zone, "www.example.com", "docs.example.com."),
        );
        let texts = [
            format!("v=DKIM1; p={}", "A".repeat(260)),
            "two words".to_owned(),
        ];
        stack.add(
            "Key",
            RecordSet::txt(zone, "mail._domainkey.example.com", texts),
        );
        let servers = [(10, "mail.example.com"), (20, "backup.example.com")];
        stack.add("Mail", RecordSet::mx(zone, "example.com", servers));
        let authorities = [
            Caa::issue("amazon.com"),
            Caa::issue_wildcard(";"),
            Caa::report("mailto:security@example.com"),
        ];
        stack.add(
            "Authorities",
            RecordSet::caa(zone, "example.com", authorities),
        );
        let balancer = AliasTarget::new("Z35SXDOTRQ7X7K", BALANCER).follow_health();
        let alias = RecordSet::alias(zone, "docs.example.com", balancer)
            .comment("the site")
            .health_check("abcdef11-2222-3333-4444-555555fedcba")
            .routing("first", Routing::Primary)
            .level1(|record| record.comment("the whole site"));
        stack.add("Docs", alias);
    })
}

#[test]
fn each_kind_of_routing() -> Result<(), Mismatch> {
    sample::template("route53/record-set-routing", |stack| {
        let kinds = [
            ("Weight", Routing::Weighted(10)),
            ("Latency", Routing::Latency(Region::EuNorth1)),
            ("Second", Routing::Secondary),
            ("Anywhere", Routing::Location(GeoLocation::Anywhere)),
            (
                "Europe",
                Routing::Location(GeoLocation::Continent(Continent::Europe)),
            ),
            ("Germany", Routing::Location(GeoLocation::country("DE"))),
            ("Washington", Routing::Location(GeoLocation::us_state("WA"))),
            ("Several", Routing::MultiValue),
            (
                "Block",
                Routing::Cidr {
                    collection: "11111111-2222-3333-4444-555555555555".into(),
                    location: "office".into(),
                },
            ),
        ];
        for (id, routing) in kinds {
            let name = format!("{}.example.com", id.to_lowercase());
            stack.add(
                id,
                RecordSet::a(ZONE, name, ["192.0.2.1"]).routing(id, routing),
            );
        }
    })
}

#[test]
fn wrong_records() -> Result<(), Mismatch> {
    sample::problems("route53/record-set-wrong", |stack| {
        stack.add(
            "Zone",
            RecordSet::a("example.com", "api.example.com", ["192.0.2.1"]),
        );
        stack.add("Name", RecordSet::a(ZONE, "api", ["192.0.2.1"]));
        stack.add(
            "Address",
            RecordSet::a(ZONE, "api.example.com", ["2001:db8::1"]),
        );
        stack.add(
            "Addresses",
            RecordSet::aaaa(ZONE, "api.example.com", ["192.0.2.1"]),
        );
        stack.add("None", RecordSet::mx(ZONE, "example.com", [(0, "mail"); 0]));
        stack.add("Server", RecordSet::mx(ZONE, "example.com", [(10, "mail")]));
        let texts = RecordSet::new(ZONE, "example.com", RecordType::Txt, ["v=spf1 -all"]);
        stack.add("Text", texts);
        let names = ["a.example.com", "b.example.com"];
        stack.add(
            "Names",
            RecordSet::new(ZONE, "www.example.com", RecordType::Cname, names),
        );
        let brief =
            RecordSet::a(ZONE, "api.example.com", ["192.0.2.1"]).ttl(Duration::from_millis(10));
        stack.add("Brief", brief);
        let country = Routing::Location(GeoLocation::country("de"));
        stack.add(
            "Country",
            RecordSet::a(ZONE, "api.example.com", ["192.0.2.1"]).routing("germany", country),
        );
        let healthy = AliasTarget::cloudfront(DISTRIBUTION).follow_health();
        let alias =
            RecordSet::alias(ZONE, "docs.example.com", healthy).routing("one", Routing::MultiValue);
        stack.add("Alias", alias);
    })
}

#[test]
fn an_alias_leads_to_a_distribution() -> Result<(), Mismatch> {
    sample::template("route53/record-set-targets", |stack| {
        let names = Certificate::new("docs.example.com").validated_in(ZONE);
        let certificate = stack.add("Certificate", names);
        let files = stack.add("Files", Bucket::new());
        let cdn = Distribution::new(files).domain("docs.example.com", certificate);
        let cdn = stack.add("Cdn", cdn);
        stack.add("Docs", RecordSet::alias(ZONE, "docs.example.com", cdn));
    })
}

#[test]
fn an_alias_leads_to_the_domain_of_a_user_pool() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let certificate = stack.add("Certificate", Certificate::new("auth.example.com"));
    let people = stack.add("People", UserPool::new());
    let domain = UserPoolDomain::own(people, "auth.example.com", certificate);
    let domain = stack.add("Domain", domain);
    let alias = stack.add("Auth", RecordSet::alias(ZONE, "auth.example.com", domain));
    let assembly = app.synth()?;
    for record in [alias.ipv4, alias.ipv6] {
        let target = assembly.resource(record).property("/AliasTarget");
        assert_eq!(target["HostedZoneId"], "Z2FDTNDATAQYW2");
        let name = &target["DNSName"]["Fn::GetAtt"][1];
        assert_eq!(name, "CloudFrontDistribution");
    }
    Ok(())
}
