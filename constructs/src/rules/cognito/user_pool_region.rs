//! What a pool calls is in the pool's region.

use super::pool::POOL;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::partial::Partial;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-region",
    title: "what a pool calls is in the pool's region",
    page: include_str!("../../../docs/rules/user-pool-region.md"),
    check,
};

const CALLED: [&str; 16] = [
    "/LambdaConfig/CreateAuthChallenge",
    "/LambdaConfig/CustomEmailSender/LambdaArn",
    "/LambdaConfig/CustomMessage",
    "/LambdaConfig/CustomSMSSender/LambdaArn",
    "/LambdaConfig/DefineAuthChallenge",
    "/LambdaConfig/InboundFederation/LambdaArn",
    "/LambdaConfig/KMSKeyID",
    "/LambdaConfig/PostAuthentication",
    "/LambdaConfig/PostConfirmation",
    "/LambdaConfig/PreAuthentication",
    "/LambdaConfig/PreSignUp",
    "/LambdaConfig/PreTokenGeneration",
    "/LambdaConfig/PreTokenGenerationConfig/LambdaArn",
    "/LambdaConfig/UserMigration",
    "/LambdaConfig/VerifyAuthChallengeResponse",
    "/KeyConfiguration/KmsKeyArn",
];

const KINDS: [&str; 4] = [
    "AWS::KMS::Key",
    "AWS::Lambda::Alias",
    "AWS::Lambda::Function",
    "AWS::Lambda::Version",
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for pool in model.resources(POOL) {
        let home = pool.region();
        let places = CALLED.into_iter().map(|pointer| pool.property(pointer));
        for place in places.flat_map(|place| place.alternatives().collect::<Vec<_>>()) {
            let elsewhere = match place.target() {
                Some(target) if KINDS.contains(&target.resource.type_name()) => {
                    let other = target.resource;
                    let shown = format!("`{}` is in {}", other.logical_id(), other.region());
                    (other.region() != home).then_some(shown)
                }
                _ => Partial::of(place).and_then(|arn| {
                    let region = arn.field(3).filter(|_| arn.field(0) == Some("arn"))?;
                    let shown = format!("`{}` is in {region}", arn.shown());
                    (region != home.name()).then_some(shown)
                }),
            };
            if let Some(elsewhere) = elsewhere {
                let message =
                    format!("what a pool calls is in its own region, {home}, but {elsewhere}");
                findings.report(place, message);
            }
        }
    }
}
