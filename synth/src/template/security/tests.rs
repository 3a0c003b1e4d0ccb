//! A table of what widens access, and what does not.

use serde_json::{Value, json};

use super::super::canonical;
use super::table::widenings;

fn told(type_name: &str, before: &Value, after: &Value) -> Vec<String> {
    let resource = |properties: &Value| {
        (!properties.is_null()).then(|| canonical(&json!({ "Properties": properties })))
    };
    widenings(
        type_name,
        resource(before).as_ref(),
        resource(after).as_ref(),
    )
    .iter()
    .map(|widening| format!("{}: {}", widening.at, widening.reason))
    .collect()
}

/// Each widening, and that its opposite is none.
#[track_caller]
fn check(type_name: &str, before: Value, after: Value, expected: &[&str]) {
    assert_eq!(
        told(type_name, &before, &after),
        expected,
        "{type_name} {before} {after}"
    );
    assert_eq!(
        told(type_name, &after, &before),
        [""; 0],
        "back: {type_name}"
    );
    assert_eq!(
        told(type_name, &after, &after),
        [""; 0],
        "unchanged: {type_name}"
    );
}

#[test]
fn buckets_that_are_less_protected_are_found() {
    let bucket = "AWS::S3::Bucket";
    let block = |policy: bool| {
        json!({ "PublicAccessBlockConfiguration": {
        "BlockPublicAcls": true, "BlockPublicPolicy": policy, "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
    } })
    };
    check(
        bucket,
        block(true),
        block(false),
        &["PublicAccessBlockConfiguration.BlockPublicPolicy: public access is blocked no longer"],
    );
    check(
        bucket,
        json!({ "AccessControl": "Private" }),
        json!({ "AccessControl": "PublicRead" }),
        &["AccessControl: everybody reads the bucket"],
    );
    check(
        bucket,
        json!({ "BucketEncryption": { "a": 1 } }),
        json!({}),
        &["BucketEncryption: the encryption that was asked for is gone"],
    );
    check(
        bucket,
        json!({}),
        json!({ "WebsiteConfiguration": {} }),
        &["WebsiteConfiguration: the bucket has a website of its own, without TLS"],
    );
    check(
        bucket,
        json!({ "VersioningConfiguration": { "Status": "Enabled" } }),
        json!({ "VersioningConfiguration": { "Status": "Suspended" } }),
        &["VersioningConfiguration: what is overwritten or deleted is kept no longer"],
    );
    // A new bucket is private unless it says otherwise.
    assert_eq!(told(bucket, &Value::Null, &json!({})), [""; 0]);
    assert_eq!(told(bucket, &Value::Null, &block(false)).len(), 1);
}

#[test]
fn distributions_that_are_less_protected_are_found() {
    let distribution = "AWS::CloudFront::Distribution";
    let config = |config: Value| json!({ "DistributionConfig": config });
    let guard = json!([{ "EventType": "viewer-request", "LambdaFunctionARN": { "Ref": "Check" } }]);
    let other = json!([{ "EventType": "origin-request", "LambdaFunctionARN": { "Ref": "Index" } }]);
    let default = |functions: &Value| {
        config(json!({ "DefaultCacheBehavior": { "LambdaFunctionAssociations": functions } }))
    };
    check(
        distribution,
        default(&guard),
        default(&other),
        &[
            "DefaultCacheBehavior.LambdaFunctionAssociations: the default behavior loses the function or keys that guard it",
        ],
    );
    let behaviors = |behaviors: Value| {
        config(json!({
            "DefaultCacheBehavior": { "LambdaFunctionAssociations": guard },
            "CacheBehaviors": behaviors,
        }))
    };
    check(
        distribution,
        behaviors(json!([])),
        behaviors(json!([{ "PathPattern": "/public/*" }])),
        &["CacheBehaviors: `/public/*` is served without a function that guards it"],
    );
    let protocol =
        |word: &str| config(json!({ "DefaultCacheBehavior": { "ViewerProtocolPolicy": word } }));
    check(
        distribution,
        protocol("redirect-to-https"),
        protocol("allow-all"),
        &["DefaultCacheBehavior.ViewerProtocolPolicy: is reached without TLS"],
    );
    let tls =
        |word: &str| config(json!({ "ViewerCertificate": { "MinimumProtocolVersion": word } }));
    check(
        distribution,
        tls("TLSv1.2_2021"),
        tls("TLSv1"),
        &[
            "ViewerCertificate.MinimumProtocolVersion: older TLS is accepted: `TLSv1` instead of `TLSv1.2_2021`",
        ],
    );
    check(
        distribution,
        config(json!({ "WebACLId": "x" })),
        config(json!({})),
        &["WebACLId: requests pass no firewall"],
    );
    let origin = |origin: Value| config(json!({ "Origins": [origin] }));
    check(
        distribution,
        origin(json!({ "Id": "a", "OriginAccessControlId": "x" })),
        origin(json!({ "Id": "a" })),
        &[
            "Origins[a].OriginAccessControlId: CloudFront signs its requests to the origin no longer",
        ],
    );
    // A new version of a guard is no loss, however it is named.
    let version =
        |arn: Value| default(&json!([{ "EventType": "viewer-request", "LambdaFunctionARN": arn }]));
    for (before, after) in [
        (
            json!({ "Ref": "CheckVersion0123456789abcdef" }),
            json!({ "Ref": "CheckVersionfedcba9876543210" }),
        ),
        (
            json!("arn:aws:lambda:us-east-1:1:function:check:7"),
            json!("arn:aws:lambda:us-east-1:1:function:check:12"),
        ),
    ] {
        assert_eq!(
            told(distribution, &version(before), &version(after)),
            [""; 0]
        );
    }
    let patterns = |first: &str, second: &str| {
        behaviors(json!([
            { "PathPattern": first, "LambdaFunctionAssociations": guard },
            { "PathPattern": second, "LambdaFunctionAssociations": guard },
        ]))
    };
    let reordered = told(
        distribution,
        &patterns("/a/*", "/*.css"),
        &patterns("/*.css", "/a/*"),
    );
    assert_eq!(
        reordered,
        ["CacheBehaviors: the first pattern that fits answers, and they come in another order"]
    );
    // A guard of another kind is one too, and somebody should look at it.
    let keys = config(json!({ "DefaultCacheBehavior": { "TrustedKeyGroups": ["k"] } }));
    assert_eq!(
        told(distribution, &default(&guard), &keys),
        [
            "DefaultCacheBehavior.LambdaFunctionAssociations: the default behavior is guarded by another function or other keys"
        ]
    );
}

#[test]
fn pools_and_clients_that_are_less_protected_are_found() {
    let pool = "AWS::Cognito::UserPool";
    let mfa = |word: &str| json!({ "MfaConfiguration": word });
    check(
        pool,
        mfa("ON"),
        mfa("OPTIONAL"),
        &["MfaConfiguration: a second factor is asked for less often"],
    );
    check(
        pool,
        mfa("OPTIONAL"),
        json!({}),
        &["MfaConfiguration: a second factor is asked for less often"],
    );
    check(
        pool,
        json!({ "DeletionProtection": "ACTIVE" }),
        json!({ "DeletionProtection": "INACTIVE" }),
        &["DeletionProtection: is protected against deletion no longer"],
    );
    let create =
        |only: bool| json!({ "AdminCreateUserConfig": { "AllowAdminCreateUserOnly": only } });
    check(
        pool,
        create(true),
        create(false),
        &["AdminCreateUserConfig.AllowAdminCreateUserOnly: anybody can sign up"],
    );
    let length =
        |length: u32| json!({ "Policies": { "PasswordPolicy": { "MinimumLength": length } } });
    check(
        pool,
        length(12),
        length(8),
        &["Policies.PasswordPolicy.MinimumLength: passwords may be shorter"],
    );
    assert_eq!(
        told(
            pool,
            &mfa("ON"),
            &json!({ "MfaConfiguration": { "Ref": "Mfa" } })
        )
        .len(),
        1
    );

    let client = "AWS::Cognito::UserPoolClient";
    let urls = |urls: Value| json!({ "CallbackURLs": urls });
    check(
        client,
        urls(json!(["https://a/"])),
        urls(json!(["https://a/", { "Fn::Sub": "https://${X}/" }])),
        &["CallbackURLs: codes are sent to `https://${X}/`"],
    );
    check(
        client,
        json!({ "AllowedOAuthFlows": ["code"] }),
        json!({ "AllowedOAuthFlows": ["code", "implicit"] }),
        &["AllowedOAuthFlows: the client may use the flow `implicit`"],
    );
    check(
        client,
        json!({ "PreventUserExistenceErrors": "ENABLED" }),
        json!({}),
        &["PreventUserExistenceErrors: errors tell which users exist"],
    );
    check(
        client,
        json!({ "IdTokenValidity": 15 }),
        json!({ "IdTokenValidity": "60" }),
        &["IdTokenValidity: tokens are good for longer"],
    );
}

#[test]
fn trust_grants_and_secrets_are_found() {
    let trust = |service: Value| {
        json!({ "AssumeRolePolicyDocument": { "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": service },
    }] } })
    };
    check(
        "AWS::IAM::Role",
        trust(json!("a.amazonaws.com")),
        trust(json!(["a.amazonaws.com", "b.amazonaws.com"])),
        &[
            "AssumeRolePolicyDocument: may be assumed: `sts:AssumeRole` for `a.amazonaws.com`, `b.amazonaws.com`",
        ],
    );
    check(
        "AWS::IAM::Role",
        json!({}),
        json!({ "ManagedPolicyArns": ["arn:x"] }),
        &["ManagedPolicyArns: gets the policy `arn:x`"],
    );
    check(
        "AWS::IAM::Role",
        json!({}),
        json!({ "Policies": [{ "PolicyName": "p", "PolicyDocument": {
        "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" },
    } }] }),
        &["Policies[p]: allows `*` on `*`"],
    );
    let everybody = json!({ "PolicyDocument": { "Statement": [{
        "Effect": "Allow", "Action": "s3:GetObject", "Principal": "*", "Resource": "x",
    }] } });
    check(
        "AWS::S3::BucketPolicy",
        Value::Null,
        everybody,
        &["PolicyDocument: allows `s3:GetObject` on `x` for `*` (everybody!)"],
    );
    check(
        "AWS::Lambda::Permission",
        Value::Null,
        json!({ "Principal": "s3.amazonaws.com" }),
        &[": lets `s3.amazonaws.com` invoke a function"],
    );
    check(
        "AWS::WAFv2::WebACLAssociation",
        json!({}),
        Value::Null,
        &[": requests pass no firewall"],
    );
    check(
        "AWS::SecretsManager::Secret",
        json!({ "GenerateSecretString": {} }),
        json!({ "SecretString": "hunter2" }),
        &["SecretString: a secret stands in the template"],
    );
    let resolved = json!({ "SecretString": "{{resolve:ssm:x}}" });
    assert_eq!(
        told("AWS::SecretsManager::Secret", &json!({}), &resolved),
        [""; 0]
    );
}

#[test]
fn a_policy_that_is_known_at_deployment_only_is_told() {
    let policy = |statement: Value| json!({ "PolicyDocument": { "Statement": [statement] } });
    let late = json!({ "Fn::If": ["P", { "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Ref": "AWS::NoValue" }] });
    check(
        "AWS::IAM::ManagedPolicy",
        json!({}),
        policy(late),
        &["PolicyDocument: what it allows is known at deployment only"],
    );
}
