//! Logs of what is asked about a zone.

use crate::arn::AnyArn;
use crate::cfn::logs::ResourcePolicy;
use crate::handle::Handle;
use crate::logs::LogGroup;
use crate::policy::{PolicyDocument, Principal, Statement};
use crate::problem::Problem;
use crate::region::Region;
use crate::scope::Scope;
use crate::text;
use crate::unique_name::unique_name;
use crate::value::{Pseudo, Value};

/// The longest `PolicyName`.
/// [PutResourcePolicy](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html)
/// names none, the resource's schema does.
const LONGEST_NAME: usize = 255;

/// Where queries are written down.
#[derive(Debug)]
pub(super) enum QueryLog {
    /// A log group of the app, to which the zone's policy lets Route 53 write.
    Group(Handle<LogGroup>),
    /// A log group to which Route 53 may write already.
    Permitted(Value<AnyArn>),
}

impl QueryLog {
    pub(super) fn arn(&self) -> Value<String> {
        match self {
            Self::Group(group) => group.arn().into(),
            Self::Permitted(arn) => arn.clone().into(),
        }
    }

    /// The policy that must be there before the zone, if one is needed.
    pub(super) fn permit(&self, scope: &mut Scope<'_>) -> Option<Handle<ResourcePolicy>> {
        let Self::Group(group) = *self else {
            return None;
        };
        if scope.region() != Region::UsEast1 && scope.holds(group) {
            scope.report(
                Problem::new(format!(
                    "Route 53 logs queries to a log group of us-east-1, got one of {}",
                    scope.region()
                ))
                .hint("make the log group in a stack of us-east-1"),
            );
        }
        Some(scope.at_the_edge(|scope| {
            let policy = ResourcePolicy::new()
                .policy_name(unique_name(scope, LONGEST_NAME))
                .policy_document(PolicyDocument::new().statement(writing(group)));
            scope.add("QueryLogPolicy", policy)
        }))
    }
}

/// The zone comes after the policy, which therefore cannot name it, only the account.
/// [CreateQueryLoggingConfig](https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateQueryLoggingConfig.html)
fn writing(group: Handle<LogGroup>) -> Statement {
    let zones = text!("arn:", Pseudo::Partition, ":route53:::hostedzone/*");
    Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
        .principal(Principal::service("route53.amazonaws.com"))
        .resource(group.arn())
        .condition("StringEquals", "aws:SourceAccount", Pseudo::AccountId)
        .condition("ArnLike", "aws:SourceArn", zones)
}
