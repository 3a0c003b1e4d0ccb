use palisade::cfn::wafv2::web_acl as level1;
use palisade::cloudfront::Distribution;
use palisade::cognito::UserPool;
use palisade::logs::Retention;
use palisade::s3::Bucket;
use palisade::wafv2::{IpSet, ManagedRules, Rule, RuleAction, WebAcl};
use palisade::{App, Object, Problems, Region};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const POOL: &str = "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_EXAMPLE";
const GROUP: &str = "arn:aws:wafv2:us-east-1:111122223333:global/rulegroup/own/11111111-2222-3333-4444-555555555555";

#[test]
fn a_bare_web_acl() -> Result<(), Mismatch> {
    sample::template("wafv2/web-acl-bare", |stack| {
        stack.add("Firewall", WebAcl::new());
    })
}

#[test]
fn a_full_web_acl() -> Result<(), Mismatch> {
    sample::template("wafv2/web-acl-full", |stack| {
        let office = stack.add("Office", IpSet::ipv4(["192.0.2.0/24"]));
        let method = level1::ByteMatchStatement::new()
            .field_to_match(level1::FieldToMatch::new().method(Object::new()))
            .positional_constraint("EXACTLY")
            .search_string("TRACE")
            .text_transformations([level1::TextTransformation::new().priority(0).r#type("NONE")]);
        let trace = level1::Statement::new().byte_match_statement(method);
        let common = Rule::managed(ManagedRules::Common)
            .action_of("SizeRestrictions_BODY", RuleAction::Count)
            .level1(|rule| rule.priority(20));
        let acl = WebAcl::new()
            .name("site")
            .description("before the site")
            .rule(Rule::addresses("Office", office.arn()).action(RuleAction::Allow))
            .rule(Rule::countries("Sanctions", ["KP", "SY"]).action(RuleAction::BlockWith(451)))
            .rule(Rule::rate_limit("Flood", 100).action(RuleAction::Challenge))
            .rule(Rule::statement("Trace", trace).action(RuleAction::Captcha))
            .rule(Rule::group("Own", GROUP).action(RuleAction::Count))
            .rule(common)
            .rule(Rule::managed(ManagedRules::other("Acme", "AcmeRules")))
            .without_default_rules()
            .block_by_default()
            .retention(Retention::TwoYears)
            .without_logs_of_allowed()
            .level1(|acl| acl.token_domains(["docs.example.com"]));
        stack.add("Firewall", acl);
        let pool = WebAcl::new()
            .regional()
            .rate_limit(100)
            .protect(POOL)
            .logs_to("arn:aws:s3:::aws-waf-logs-docs");
        stack.add("Pool", pool);
        stack.add("Silent", WebAcl::new().without_logs());
    })
}

#[test]
fn a_wrong_web_acl() -> Result<(), Mismatch> {
    sample::problems("wafv2/web-acl-wrong", |stack| {
        stack.add("Protects", WebAcl::new().protect(POOL));
        let logs = WebAcl::new().logs_to("arn:aws:s3:::access-logs");
        stack.add("Logs", logs);
        stack.add("Closed", WebAcl::new().block_by_default());
        stack.add("Rate", WebAcl::new().rate_limit(9));
        let twice = WebAcl::new().rule(Rule::managed(ManagedRules::Common));
        stack.add("Twice", twice);
        let action = Rule::managed(ManagedRules::Php).action(RuleAction::Allow);
        stack.add("Group", WebAcl::new().rule(action));
        let named = Rule::countries("no spaces", ["DE"]);
        stack.add("Named", WebAcl::new().rule(named));
        stack.add(
            "Country",
            WebAcl::new().rule(Rule::countries("Land", ["XX"])),
        );
    })
}

#[test]
fn a_bare_set_of_addresses() -> Result<(), Mismatch> {
    sample::template("wafv2/ip-set-bare", |stack| {
        stack.add("Office", IpSet::ipv4(["192.0.2.0/24"]));
    })
}

#[test]
fn a_full_set_of_addresses() -> Result<(), Mismatch> {
    sample::template("wafv2/ip-set-full", |stack| {
        let set = IpSet::ipv6(["2001:db8::/32", "2001:db8:1::1/128"])
            .name("office")
            .description("the office")
            .regional()
            .level1(|set| set);
        stack.add("Office", set);
    })
}

#[test]
fn a_wrong_set_of_addresses() -> Result<(), Mismatch> {
    sample::problems("wafv2/ip-set-wrong", |stack| {
        stack.add("Bare", IpSet::ipv4(["192.0.2.1"]));
        stack.add("Version", IpSet::ipv6(["192.0.2.0/24"]));
        stack.add("Everybody", IpSet::ipv4(["0.0.0.0/0"]));
        stack.add("Long", IpSet::ipv4(["192.0.2.0/33"]));
    })
}

#[test]
fn a_web_acl_for_cloudfront_and_its_logs_are_at_the_edge() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let firewall = stack.add("Firewall", WebAcl::new());
    let regional = stack.add("Pool", WebAcl::new().regional());
    assert!(firewall.log_group.is_some() && regional.arn().is_late());
    let assembly = app.synth()?;
    let site = assembly.template("Site").to_string();
    let edge = assembly.template("Edge").to_string();
    assert!(site.contains("REGIONAL") && !site.contains("CLOUDFRONT"));
    assert!(edge.contains("CLOUDFRONT") && !edge.contains("REGIONAL"));
    assert!(edge.contains("aws-waf-logs-") && site.contains("aws-waf-logs-"));
    Ok(())
}

#[test]
fn a_distribution_and_a_user_pool_take_a_web_acl_as_it_is() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let firewall = stack.add("Firewall", WebAcl::new().without_logs());
    let files = stack.add("Files", Bucket::new());
    let cdn = stack.add("Cdn", Distribution::new(files).web_acl(firewall));
    let regional = stack.add("PoolFirewall", WebAcl::new().regional().without_logs());
    stack.add("People", UserPool::new().web_acl(regional));
    let assembly = app.synth()?;
    let acl = assembly
        .resource(cdn)
        .property("/DistributionConfig/WebACLId");
    assert_eq!(acl["Fn::GetAtt"], serde_json::json!(["Firewall", "Arn"]));
    assert!(
        assembly
            .template("Site")
            .to_string()
            .contains("PeopleWebAcl")
    );
    Ok(())
}
