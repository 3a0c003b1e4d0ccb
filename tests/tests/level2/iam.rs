use std::time::Duration;

use palisade::iam::{ManagedPolicy, Role};
use palisade::{App, Principal, Pseudo, Region, Statement};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const GITHUB: &str = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
const BOUNDARY: &str = "arn:aws:iam::111122223333:policy/boundary";

fn read() -> Statement {
    Statement::allow(["s3:GetObject"]).resource("arn:aws:s3:::docs/*")
}

#[test]
fn a_bare_role() -> Result<(), Mismatch> {
    sample::template("iam/role-bare", |stack| {
        let trust = Principal::service("lambda.amazonaws.com");
        stack.add("Reader", Role::assumed_by(trust));
    })
}

#[test]
fn a_full_role() -> Result<(), Mismatch> {
    sample::template("iam/role-full", |stack| {
        let role = Role::assumed_by(Principal::service("codebuild.amazonaws.com"))
            .and_by(Principal::account("111122223333"))
            .external_id("docs")
            .trust_condition("StringEquals", "aws:SourceAccount", ["111122223333"])
            .trust(
                Statement::allow(["sts:TagSession"]).principal(Principal::account("111122223333")),
            )
            .allow(read())
            .allow(Statement::deny(["s3:DeleteObject"]).resource("*"))
            .managed_policy("arn:aws:iam::111122223333:policy/shared")
            .aws_managed_policy("ReadOnlyAccess")
            .permissions_boundary(BOUNDARY)
            .name("docs-reader")
            .path("/docs/")
            .description("Reads the docs")
            .longest_session(Duration::from_hours(12))
            .level1(|role| role.tags(Vec::<palisade::Value<_>>::new()));
        stack.add("Reader", role);
        let visitor = Role::assumed_with_web_identity("cognito-identity.amazonaws.com")
            .trust_condition(
                "StringEquals",
                "cognito-identity.amazonaws.com:aud",
                ["eu-north-1:1"],
            );
        stack.add("Visitor", visitor);
        let staff = Role::assumed_with_saml("arn:aws:iam::111122223333:saml-provider/staff");
        stack.add("Staff", staff);
        let programs = Role::assumed_with_saml("arn:aws:iam::111122223333:saml-provider/staff")
            .trust_condition(
                "StringEquals",
                "saml:AUD",
                ["https://docs.example.com/saml"],
            );
        stack.add("Programs", programs);
        let release = Role::assumed_with_web_identity(GITHUB)
            .trust_condition(
                "StringEquals",
                "token.actions.githubusercontent.com:aud",
                ["sts.amazonaws.com"],
            )
            .trust_condition(
                "StringEquals",
                "token.actions.githubusercontent.com:sub",
                ["repo:acme/docs:ref:refs/heads/main"],
            );
        stack.add("Release", release);
    })
}

#[test]
fn a_wrong_role() -> Result<(), Mismatch> {
    sample::problems("iam/role-wrong", |stack| {
        stack.add("Open", Role::assumed_by(Principal::Everyone));
        let federated = Principal::Federated("accounts.google.com".into());
        stack.add("Federated", Role::assumed_by(federated));
        let lambda = || Role::assumed_by(Principal::service("lambda.amazonaws.com"));
        stack.add("Name", lambda().name("no spaces, please"));
        stack.add("Path", lambda().path("docs"));
        stack.add("Session", lambda().longest_session(Duration::from_mins(5)));
        let broken = Duration::from_millis(3_600_500);
        stack.add("Broken", lambda().longest_session(broken));
        stack.add("Arn", lambda().managed_policy("ReadOnlyAccess"));
        stack.add("Trust", lambda().trust(read()));
        let web = Role::assumed_with_web_identity;
        stack.add("AnyPool", web("cognito-identity.amazonaws.com"));
        let audience = "token.actions.githubusercontent.com:aud";
        let github = web(GITHUB).trust_condition("StringEquals", audience, ["sts.amazonaws.com"]);
        stack.add("AnyRepository", github);
        stack.add("AnyApp", web("accounts.google.com"));
        stack.add("Late", Role::assumed_with_web_identity(Pseudo::StackName));
        let pool = web("accounts.google.com")
            .trust_condition("StringEquals", "accounts.google.com:aud", ["docs"])
            .and_by(Principal::Federated(
                "cognito-identity.amazonaws.com".into(),
            ));
        stack.add("Second", pool);
        stack.add("May", lambda().allow(Statement::allow(["s3:GetObject"])));
    })
}

#[test]
fn a_full_policy() -> Result<(), Mismatch> {
    sample::template("iam/managed-policy-full", |stack| {
        let trust = Principal::service("lambda.amazonaws.com");
        let role = stack.add("Reader", Role::assumed_by(trust));
        let policy = ManagedPolicy::new()
            .allow(read())
            .role(role)
            .name("read-docs")
            .path("/docs/")
            .description("Reads the docs")
            .allow(role.passing())
            .allow(role.assuming())
            .level1(|policy| policy.groups(["editors"]));
        stack.add("Reading", policy);
    })
}

#[test]
fn a_wrong_policy() -> Result<(), Mismatch> {
    sample::problems("iam/managed-policy-wrong", |stack| {
        stack.add("Nothing", ManagedPolicy::new());
        stack.add("Path", ManagedPolicy::new().allow(read()).path("docs"));
        let everyone = read().principal(Principal::account("111122223333"));
        stack.add("Principal", ManagedPolicy::new().allow(everyone));
        let nowhere = Statement::allow(["s3:GetObject"]);
        stack.add("Resource", ManagedPolicy::new().allow(nowhere));
    })
}

/// What is granted from another stack stands in one policy beside the role, made after the role.
#[test]
fn what_is_granted_later_becomes_one_policy_of_the_role() {
    struct Grants(palisade::Handle<Role>);
    impl palisade::Construct for Grants {
        type Output = ();
        fn build(self, scope: &mut palisade::Scope<'_>) {
            scope.allow(self.0, read());
            scope.allow(
                self.0,
                Statement::allow(["s3:ListBucket"]).resource("arn:aws:s3:::docs"),
            );
        }
    }
    let mut app = App::new();
    let trust = Principal::service("lambda.amazonaws.com");
    let role = app
        .stack("Roles", Region::EuNorth1)
        .add("Reader", Role::assumed_by(trust));
    app.stack("Site", Region::EuNorth1)
        .add("Grants", Grants(role));

    let assembly = app.synth().unwrap();
    let roles = assembly.stack("Roles").unwrap();
    let policy = roles
        .resources()
        .find(|it| it.logical_id() == "ReaderPolicy")
        .unwrap();
    assert_eq!(policy.type_name(), "AWS::IAM::ManagedPolicy");
    assert_eq!(policy.property("/Roles/0/Ref"), "Reader");
    assert_eq!(
        policy.property("/PolicyDocument/Statement/1/Action"),
        "s3:ListBucket"
    );
    assert!(
        assembly
            .resource(role)
            .property("/ManagedPolicyArns")
            .is_null()
    );
}

/// What a role is born with is made before it, so that whoever takes it on finds it there.
#[test]
fn what_a_role_may_do_is_made_before_the_role() {
    let mut app = App::new();
    let trust = Principal::service("lambda.amazonaws.com");
    let role = app
        .stack("Roles", Region::EuNorth1)
        .add("Reader", Role::assumed_by(trust).allow(read()));
    let assembly = app.synth().unwrap();
    let arn = assembly.resource(role).property("/ManagedPolicyArns/0/Ref");
    assert_eq!(arn, "ReaderPermissions");
}

/// Each partition of AWS has its own address of signing in.
#[test]
fn saml_answers_are_for_the_partition_of_the_region() {
    for (region, audience) in [
        (Region::EuNorth1, "https://signin.aws.amazon.com/saml"),
        (Region::CnNorth1, "https://signin.amazonaws.cn/saml"),
        (
            Region::UsGovWest1,
            "https://signin.amazonaws-us-gov.com/saml",
        ),
    ] {
        let mut app = App::new();
        let provider = "arn:aws:iam::111122223333:saml-provider/staff";
        let role = app
            .stack("Roles", region)
            .add("Staff", Role::assumed_with_saml(provider));
        let assembly = app.synth().unwrap();
        let trust = "/AssumeRolePolicyDocument/Statement/0/Condition/StringEquals/SAML:aud/0";
        assert_eq!(assembly.resource(role).property(trust), audience);
    }
}
